/** What kind of dialog this is, as far as the app makes a difference of it; `chat` is any other. */
export type ChatKind
  = | 'private' | 'workgroup' | 'general' | 'line' | 'channel' | 'comments' | 'task' | 'copilot' | 'announcement' | 'chat'
