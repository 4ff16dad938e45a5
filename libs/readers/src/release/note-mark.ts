/**
 * A raised mark beside printed text: a note's number goes in parentheses, so that it never joins the digits before
 * it. Beside an amount, a mark that might be digits of it stays apart with a sign that no amount has.
 */
export function noteMark(mark: string, before: string): string {
  const clean = mark.trim();
  if (clean === '') return '';
  const isNumber = /^\d[\d,\s]*$/.test(clean);
  if (!/[\d)%]\s*$/.test(before)) return isNumber ? ` (${clean})` : clean;
  if (isNumber) return ` ^${clean}`;
  // "1st", "24th"; and a note in parentheses or a sign of one, which say nothing of the amount.
  if (/^(?:st|nd|rd|th)$/i.test(clean)) return clean;
  return /^(?:\([\w*†‡§, ]{1,8}\)|[*†‡§]{1,3})$/.test(clean) ? '' : ` ^${clean}`;
}
