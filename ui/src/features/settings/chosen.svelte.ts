// One setting as it is shown: what was chosen last, until the log book has answered. Choices
// made quickly one after the other are all kept, each made on what is shown.
import type { Refusal } from "../../api";

export class Chosen<T> {
  /** Why the last choice was not kept. */
  refusal = $state.raw<Refusal | null>(null);
  /** Whether the last choice was kept. */
  saved = $state(false);

  #stored: () => T;
  #save: (value: T) => Promise<Refusal | null>;
  #keeps: boolean;
  #unsaved = $state.raw<{ value: T } | null>(null);
  #choices = 0;

  /** `keeps`: what was refused goes on being shown, to be put right; else it is as it was. */
  constructor(
    stored: () => T,
    save: (value: T) => Promise<Refusal | null>,
    { keeps = false }: { keeps?: boolean } = {},
  ) {
    this.#stored = stored;
    this.#save = save;
    this.#keeps = keeps;
  }

  get value(): T {
    return this.#unsaved === null ? this.#stored() : this.#unsaved.value;
  }

  /** Whether something is shown that the log book does not have, or not yet. */
  get isUnsaved(): boolean {
    return this.#unsaved !== null;
  }

  set = async (value: T): Promise<void> => {
    this.#unsaved = { value };
    this.saved = false;
    this.#choices += 1;
    const choice = this.#choices;
    const refusal = await this.#save(value);
    // A later choice speaks for both.
    if (choice !== this.#choices) return;
    this.refusal = refusal;
    this.saved = refusal === null;
    if (refusal === null || !this.#keeps) this.#unsaved = null;
  };
}
