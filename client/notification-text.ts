/** Has no width, and keeps what stands beside it on one line. */
const WORD_JOINER = '\u2060'

/**
 * A text for a notification as it reads. VS Code makes links of `[words](target)` in notifications, and runs
 * a command by such a link: a text that quotes what a workspace says must hold none.
 */
export function notificationText(text: string): string {
  return text.replaceAll('](', `]${WORD_JOINER}(`)
}
