import { Page } from '../ui/page.js';

export function RestatementsPage() {
  return <Page title="Restatements">Soon.</Page>;
}
