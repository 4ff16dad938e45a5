import { Page } from '../ui/page.js';

export function ExceptionsPage() {
  return <Page title="Exceptions">Soon.</Page>;
}
