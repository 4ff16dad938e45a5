import { FigureError } from '#libs/figures';
import { xmlText } from './xml-text.js';
import { XmlWalk, type XmlTag } from './xml-walk.js';

const NOTHING = { open: () => {}, text: () => {}, close: () => {} };

const walked = (text: string, form = {}): void => new XmlWalk('a.xml', NOTHING, form).through(text);

function refusal(act: () => unknown): FigureError {
  try {
    act();
  } catch (error) {
    if (error instanceof FigureError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('The characters of an XML document', () => {
  it.each([
    ['UTF-8 without a word', Buffer.from('<a>é</a>')],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeff<a>é</a>')],
    ['UTF-16, the small end first', Buffer.from('\ufeff<a>é</a>', 'utf16le')],
    ['UTF-16, the big end first', Buffer.from('\ufeff<a>é</a>', 'utf16le').swap16()],
    ['ISO-8859-1', Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>', 'latin1')],
    ['windows-1252', Buffer.from("<?xml version='1.0' encoding='windows-1252'?><a>é</a>", 'latin1')],
  ])('are read where it is in %s', (_, bytes) => {
    expect(xmlText(bytes, 'a.xml')).toMatch(/<a>é<\/a>$/);
  });

  it('are of windows-1252 and of ISO-8859-1 where those differ', () => {
    const bytes = (encoding: string) =>
      Buffer.from(`<?xml version="1.0" encoding="${encoding}"?><a>\x80</a>`, 'latin1');
    expect(xmlText(bytes('windows-1252'), 'a.xml')).toContain('<a>€</a>');
    expect(xmlText(bytes('iso-8859-1'), 'a.xml')).toContain('<a>\x80</a>');
  });

  it.each([
    ['that is none', Buffer.from('<?xml version="1.0" encoding="klingon"?><a/>'), 'klingon'],
    ['that is not read', Buffer.from('<?xml version="1.0" encoding="UTF-7"?><a/>'), 'utf-7'],
    ['that is not the one declared', Buffer.from('<a>\xe9</a>', 'latin1'), 'utf-8'],
    [
      'beyond the ASCII that is declared',
      Buffer.from('<?xml version="1.0" encoding="US-ASCII"?><a>é</a>'),
      'us-ascii',
    ],
  ])('are refused in an encoding %s', (_, bytes, encoding) => {
    expect(refusal(() => xmlText(bytes, 'a.xml'))).toMatchObject({
      code: 'xml-encoding',
      facts: { encoding },
    });
  });
});

describe('A walk through XML', () => {
  it('tells elements with their namespaces, their languages and their places', () => {
    const told: string[] = [];
    const walk = new XmlWalk('a.xml', {
      open: (tag: XmlTag) =>
        told.push(`${tag.uri}|${tag.local}|${walk.language}|${walk.path()}|${walk.depth}`),
      text: (text) => told.push(text),
      close: (tag: XmlTag) => told.push(`/${tag.local}`),
    });
    walk.through(
      '<a xmlns="urn:a" xml:lang="en"><b/>x &amp; <![CDATA[<y>]]><p:c xmlns:p="urn:p" xml:lang=""><d xml:lang="fr"/></p:c></a>',
    );
    expect(told).toEqual([
      'urn:a|a|en|/1|1',
      'urn:a|b|en|/1/1|2',
      '/b',
      'x & ',
      '<y>',
      'urn:p|c|null|/1/2|2',
      'urn:a|d|fr|/1/2/1|3',
      '/d',
      '/c',
      '/a',
    ]);
  });

  it.each([
    ['an element that is not closed', '<a>\n<b></a>'],
    ['two attributes of a name', '<a b="1"\nb="2"/>'],
    ['two attributes of a name in a namespace', '<a xmlns:p="urn:1"\nxmlns:q="urn:1" p:b="1" q:b="2"/>'],
    ['a prefix that is not bound', '<a>\n<p:b/></a>'],
    ['an ampersand alone', '<a>\nx & y</a>'],
    ['an entity that is none', '<a>\n&nbsp;</a>'],
    ['a character that is none', '<a>\n\u0001</a>'],
    ['a reference to a character that is none', '<a>\n&#0;</a>'],
    ['two roots', '<a/>\n<b/>'],
    ['text before the root', '\nx<a/>'],
    ['no value of an attribute', '<a\nb/>'],
    ['`]]>` in text', '<a>\n]]></a>'],
    ['nothing', '\n'],
    ['half of a tag', '<a>\n<b'],
  ])('ends with the line where there is %s', (_, text) => {
    expect(refusal(() => walked(text))).toMatchObject({
      code: 'xml-malformed',
      facts: { line: 2 },
      message: expect.stringMatching(/^a\.xml: line 2, column \d+: /),
    });
  });

  it.each([
    [
      'entities that grow',
      '<!DOCTYPE a [<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;&l;&l;&l;&l;&l;">]><a>&m;</a>',
    ],
    ['an entity that is a file', '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>'],
    ['a document type elsewhere', '<!DOCTYPE a SYSTEM "http://localhost/a.dtd"><a/>'],
  ])('never takes %s', (_, text) => {
    expect(refusal(() => walked(text)).code).toBe('xml-doctype');
  });

  it('takes the document type of XHTML, and its names of characters, where a document may have them', () => {
    const texts: string[] = [];
    const walk = new XmlWalk(
      'a.htm',
      { ...NOTHING, text: (text) => texts.push(text) },
      { entities: { nbsp: '\u00a0' }, hasDoctype: true },
    );
    walk.through(
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "xhtml1-strict.dtd"><html>a&nbsp;b</html>',
    );
    expect(texts).toEqual(['a\u00a0b']);
    const defined = '<!DOCTYPE html [<!ENTITY x "y">]><html>&x;</html>';
    expect(refusal(() => walked(defined, { hasDoctype: true })).code).toBe('xml-doctype');
  });

  it('goes only so deep, and through so many attributes', () => {
    expect(refusal(() => walked('<a>'.repeat(100_000))).code).toBe('xml-too-deep');
    const attributes = Array.from({ length: 5_000 }, (_, index) => `a${index}=""`).join(' ');
    expect(refusal(() => walked(`<a ${attributes}/>`)).code).toBe('xml-too-large');
  });
});
