import { Page } from '../ui/page.js';

export function ComparePage() {
  return <Page title="Compare">Soon.</Page>;
}
