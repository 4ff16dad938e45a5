import { Page } from '../ui/page.js';

export function IngestPage() {
  return <Page title="Ingest">Soon.</Page>;
}
