import { expect, it } from "vitest";
import type { Refusal } from "../../api";
import { Chosen } from "./chosen.svelte";

const refused: Refusal = { code: "too_many", field: null, value: null, allowed: "4" };

/** A log book that answers when it is told to. */
function logBook(stored: number[]) {
  const answers: ((refusal: Refusal | null) => void)[] = [];
  const sent: number[][] = [];
  return {
    stored: () => stored,
    sent,
    save: (value: number[]) => {
      sent.push(value);
      return new Promise<Refusal | null>((resolve) => {
        answers.push((refusal) => {
          if (refusal === null) stored = value;
          resolve(refusal);
        });
      });
    },
    answer: (refusal: Refusal | null = null) => answers.shift()?.(refusal),
  };
}

it("two quick choices are both kept", async () => {
  const book = logBook([0]);
  const leads = new Chosen(book.stored, book.save);
  const first = leads.set([...leads.value, 10]);
  const second = leads.set([...leads.value, 60]);
  expect(leads.value).toEqual([0, 10, 60]);
  book.answer();
  await first;
  expect(leads.value).toEqual([0, 10, 60]);
  expect(leads.saved).toBe(false);
  book.answer();
  await second;
  expect(book.sent.at(-1)).toEqual([0, 10, 60]);
  expect(leads.value).toEqual([0, 10, 60]);
  expect(leads.saved).toBe(true);
});

it("what is refused is as it was, and says why", async () => {
  const book = logBook([0]);
  const leads = new Chosen(book.stored, book.save);
  const choice = leads.set([0, 10]);
  book.answer(refused);
  await choice;
  expect(leads.value).toEqual([0]);
  expect(leads.refusal).toEqual(refused);
  expect(leads.saved).toBe(false);
});

it("what was typed and refused stays to be put right", async () => {
  const book = logBook([0]);
  const times = new Chosen(book.stored, book.save, { keeps: true });
  const choice = times.set([7]);
  book.answer(refused);
  await choice;
  expect(times.value).toEqual([7]);
  expect(times.isUnsaved).toBe(true);
  const better = times.set([8]);
  book.answer();
  await better;
  expect(times.refusal).toBeNull();
  expect(times.isUnsaved).toBe(false);
});
