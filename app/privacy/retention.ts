/** Days after which a statement that was begun and is no longer written on is deleted. The privacy page says so. */
export const daysToKeepDraft = 90;
/** Days after the hearing's last day: who came too late can still copy what they had. */
export const daysToKeepLateDraft = 7;
