import { Page } from '../ui/page.js';

export function DocumentPage() {
  return <Page title="Document">Soon.</Page>;
}
