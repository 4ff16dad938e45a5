import { Page } from '../ui/page.js';

export function BridgePage() {
  return <Page title="Bridge">Soon.</Page>;
}
