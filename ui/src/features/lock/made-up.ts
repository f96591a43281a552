// A lock that is made up, for the tests of this feature.
import type { Overview } from "../../api";
import type { LockCalls, LockView } from "../../api/lock";

export const CODE = "ABCDE-FGHJK-MNPQR-STVWX-YZ012-34567-89ABC-DEFGH";

export const viewOf = (more: Partial<LockView> = {}): LockView => ({
  protected: true,
  locked: false,
  after_minutes: 15,
  wait_seconds: 0,
  wrong: 0,
  plain_copies: [],
  ...more,
});

/** Every call, each noted by its name with what it was given; some may answer otherwise. */
export function callsOf(more: Partial<LockCalls> = {}): { calls: LockCalls; asked: string[] } {
  const asked: string[] = [];
  const noted =
    <T>(name: string, answer: T) =>
    (...given: unknown[]): Promise<T> => {
      asked.push([name, ...given].join(" "));
      return Promise.resolve(answer);
    };
  const calls: LockCalls = {
    lockState: noted("lockState", viewOf()),
    beginLock: noted("beginLock", CODE),
    finishLock: noted("finishLock", viewOf()),
    unlock: noted("unlock", {} as Overview),
    lockNow: noted("lockNow", viewOf({ locked: true })),
    changePassphrase: noted("changePassphrase", viewOf()),
    beginRecoveryCode: noted("beginRecoveryCode", CODE),
    finishRecoveryCode: noted("finishRecoveryCode", viewOf()),
    removeLock: noted("removeLock", viewOf({ protected: false })),
    setAutoLock: noted("setAutoLock", viewOf()),
    stillHere: noted("stillHere", null),
    onLockChanged: noted("onLockChanged", () => undefined),
    ...more,
  };
  return { calls, asked };
}

/** A refusal as it is thrown. */
export const refusing =
  (code: string, value: string | null = null) =>
  (): Promise<never> =>
    Promise.reject({ code, field: null, value, allowed: null });
