import { Page } from '../ui/page.js';

export function NotFound() {
  return <Page title="No such page">Nothing is at this address. Search for an entity above.</Page>;
}
