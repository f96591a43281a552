// What a refusal says that is about a copy or a folder, and not about the log.
import type { Refusal } from "../../api";
import { refusalText } from "../../shared/refusal-words";
import { t } from "../../shared/words";

/** Of a copy. */
export const copyRefused = (refusal: Refusal): string => {
  if (refusal.code === "not_found") return t("copies-gone");
  if (refusal.code === "damaged") return t("copies-unsound");
  return refusalText(refusal);
};

/** Of a folder that was chosen. */
export const folderRefused = (refusal: Refusal): string => {
  if (refusal.code === "not_found") return t("copies-folder-none");
  if (refusal.code === "twice") return t("copies-folder-twice");
  return refusalText(refusal);
};
