// The lock of the log book: what Rust is asked of it.
import type { UnlistenFn } from "@tauri-apps/api/event";
import type { Overview } from "./types";

/** How the lock stands. */
export interface LockView {
  /** Whether the log book is encrypted. */
  protected: boolean;
  /** Whether it has to be unlocked now. */
  locked: boolean;
  /** After how many minutes without anybody it locks by itself; null is never. */
  after_minutes: number | null;
  /** How many seconds until another try is taken; 0 when it is taken now. */
  wait_seconds: number;
  /** How many tries were wrong since the last right one. */
  wrong: number;
  /** Folders in which copies are still plain, as they could not be reached or had no room. They
   *  follow when Tend copies there again. */
  plain_copies: string[];
}

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
