// The lock of the log book: what Rust is asked of it.
import { invoke } from "@tauri-apps/api/core";
import { listen, type UnlistenFn } from "@tauri-apps/api/event";
import type { LockView, Overview } from "./types";

export type { LockView };

/** The calls, one for each command. A word is the passphrase or the recovery code in force. */
export interface LockCalls {
  /** Works while locked, too. */
  lockState: () => Promise<LockView>;
  /** Gives the recovery code to be written down; nothing on the disk has changed yet. */
  beginLock: (passphrase: string) => Promise<string>;
  /** Encrypts the log book and its copies, once the code has been typed back. */
  finishLock: (passphrase: string, code: string) => Promise<LockView>;
  /** Refused as `wrong_passphrase` with the number of tries, or `too_soon` with the seconds. */
  unlock: (word: string) => Promise<Overview>;
  lockNow: () => Promise<LockView>;
  changePassphrase: (word: string, passphrase: string) => Promise<LockView>;
  /** Gives a new recovery code; the old one holds until the new one has been typed back. */
  beginRecoveryCode: (word: string) => Promise<string>;
  finishRecoveryCode: (word: string, code: string) => Promise<LockView>;
  /** Makes the log book and its copies plain again. */
  removeLock: (word: string) => Promise<LockView>;
  /** 1, 5, 15, 30 or 60 minutes; null is never. */
  setAutoLock: (minutes: number | null) => Promise<LockView>;
  /** Somebody is at the window. */
  stillHere: () => Promise<null>;
  /** Calls back when it has locked, or when what holds of the lock has changed. */
  onLockChanged: (then: () => void) => Promise<UnlistenFn>;
}

export const lockCalls: LockCalls = {
  lockState: () => invoke<LockView>("lock_state"),
  beginLock: (passphrase) => invoke<string>("begin_lock", { passphrase }),
  finishLock: (passphrase, code) => invoke<LockView>("finish_lock", { passphrase, code }),
  unlock: (word) => invoke<Overview>("unlock", { word }),
  lockNow: () => invoke<LockView>("lock_now"),
  changePassphrase: (word, passphrase) =>
    invoke<LockView>("change_passphrase", { word, passphrase }),
  beginRecoveryCode: (word) => invoke<string>("begin_recovery_code", { word }),
  finishRecoveryCode: (word, code) => invoke<LockView>("finish_recovery_code", { word, code }),
  removeLock: (word) => invoke<LockView>("remove_lock", { word }),
  setAutoLock: (minutes) => invoke<LockView>("set_auto_lock", { minutes }),
  stillHere: () => invoke<null>("still_here"),
  onLockChanged: (then) => listen("lock-changed", then),
};
