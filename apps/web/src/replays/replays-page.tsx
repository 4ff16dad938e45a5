import { Page } from '../ui/page.js';

export function ReplaysPage() {
  return <Page title="Replay">Soon.</Page>;
}
