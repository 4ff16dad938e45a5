import { Page } from '../ui/page.js';

export function FigurePage() {
  return <Page title="Figure">Soon.</Page>;
}
