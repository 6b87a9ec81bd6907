/** Handlers for whatever a reviewer may do to a drawn screen; none does anything. */
export const ignoreEvents = () => {
  const ignore = () => undefined;
  return {
    onShowWhere: ignore,
    onCallBack: ignore,
    onDismissGone: ignore,
    onOptions: ignore,
    onReadNow: ignore,
    onGrant: ignore,
    onDraft: ignore,
    onCopyNote: ignore,
    onSaveNote: ignore,
    onFeedback: ignore,
    onShowRow: ignore,
    onOpenRow: ignore,
  };
};
