import { Page } from '../ui/page.js';

export function ExceptionPage() {
  return <Page title="Exception">Soon.</Page>;
}
