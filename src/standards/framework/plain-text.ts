/**
 * Plain text of an HTML fragment as curriculum sources write it: paragraphs and breaks become lines, list items lines
 * that start with "- ", comments (a word processor's too), scripts, styles and all other tags go, entities are decoded.
 * One pass over the text; malformed HTML yields some text, never an error.
 */
export function plainText(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    parts.push(html.slice(at, open).replace(/[\r\n\t ]+/g, ' '));
    at = skipMarkup(html, open, parts);
  }
  parts.push(html.slice(at).replace(/[\r\n\t ]+/g, ' '));
  return tidyLines(decodeEntities(parts.join('')));
}

/** Whether the text holds HTML: a tag that texts really hold, not the `<` of a formula. */
export function holdsTags(text: string): boolean {
  return /<\/?(?:p|br|ul|ol|li|div|span|em|strong|b|i|u|a|sup|sub|table|tr|td|th|h[1-6]|font|script|style)\b[^<>]*>|<!--/i.test(
    text,
  );
}

/** Handles the markup that starts at `open` and returns the place after it. */
function skipMarkup(html: string, open: number, parts: string[]): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4);
  // A conditional section outside a comment, as Word writes it: <![if !supportLists]> … <![endif]>.
  if (html.startsWith('<!', open) || html.startsWith('<?', open)) return after(html, '>', open + 2);
  const tag = /^<(\/?)([a-z][a-z0-9:]*)/i.exec(html.slice(open, open + 40));
  if (!tag) {
    parts.push('<');
    return open + 1;
  }
  const name = (tag[2] ?? '').toLowerCase();
  const end = endOfTag(html, open + tag[0].length);
  if (tag[1] === '' && (name === 'script' || name === 'style' || name === 'xml')) {
    return afterElement(html, name, end);
  }
  if (name === 'sup' && tag[1] === '') return raise(html, end, parts);
  if (name === 'li' && tag[1] === '') parts.push('\n- ');
  else if (LINE_TAGS.has(name)) parts.push('\n');
  else if (name === 'td' || name === 'th') parts.push(' ');
  return end;
}

const LINE_TAGS = new Set(['p', 'br', 'div', 'li', 'ul', 'ol', 'tr', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function afterElement(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  const found = close.exec(html);
  return found ? after(html, '>', found.index) : html.length;
}

/** Keeps what is raised apart from what it stands on, so that 10³ never becomes 103; footnotes stay as they are. */
function raise(html: string, from: number, parts: string[]): number {
  // Only what stands near is looked at: raised text is short, and a search to the end for each would be quadratic.
  const length = html.slice(from, from + 46).indexOf('</sup>');
  const inner = length < 0 ? '' : plainText(html.slice(from, from + length));
  if (inner === '' || !/^[\w+\\-−–/()]{1,12}$/.test(inner)) return from;
  const raised = Array.from(inner, (character) => RAISED.get(character));
  parts.push(raised.includes(undefined) ? `^(${inner})` : raised.join(''));
  return from + length + '</sup>'.length;
}

const RAISED = new Map(
  Array.from('0123456789+-−–()nixy', (character, index) => [character, Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁽⁾ⁿⁱˣʸ')[index]]),
);

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

/** The place after the `>` that ends a tag, quoted attribute values skipped. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at++) {
    const character = html.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return at + 1;
    else if ((character === '"' || character === "'") && html.charAt(at - 1) === '=') quote = character;
  }
  return html.length;
}

function decodeEntities(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,30});/gi, (whole, name: string) => {
    if (name.startsWith('#')) return codePoint(name) ?? whole;
    return ENTITIES.get(name) ?? ENTITIES.get(name.toLowerCase()) ?? whole;
  });
}

function codePoint(name: string): string | undefined {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const isText = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isText ? String.fromCodePoint(code) : undefined;
}

function tidyLines(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/[ \u00a0]+/g, ' ').trim());
  return lines.filter((line) => line !== '' && line !== '-').join('\n');
}

/** The named entities (HTML 4, section 24) that occur in curriculum texts: typography, mathematics, Western letters. */
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    shy: '',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    bull: '•',
    middot: '·',
    deg: '°',
    plusmn: '±',
    times: '×',
    divide: '÷',
    minus: '−',
    frac12: '½',
    frac14: '¼',
    frac34: '¾',
    sup1: '¹',
    sup2: '²',
    sup3: '³',
    radic: '√',
    infin: '∞',
    ne: '≠',
    le: '≤',
    ge: '≥',
    asymp: '≈',
    equiv: '≡',
    sum: '∑',
    prod: '∏',
    int: '∫',
    part: '∂',
    isin: '∈',
    notin: '∉',
    cap: '∩',
    cup: '∪',
    sub: '⊂',
    sube: '⊆',
    and: '∧',
    or: '∨',
    not: '¬',
    forall: '∀',
    exist: '∃',
    empty: '∅',
    ang: '∠',
    perp: '⊥',
    rarr: '→',
    larr: '←',
    harr: '↔',
    rArr: '⇒',
    hArr: '⇔',
    alpha: 'α',
    beta: 'β',
    gamma: 'γ',
    delta: 'δ',
    Delta: 'Δ',
    theta: 'θ',
    lambda: 'λ',
    mu: 'μ',
    pi: 'π',
    rho: 'ρ',
    sigma: 'σ',
    Sigma: 'Σ',
    phi: 'φ',
    omega: 'ω',
    Omega: 'Ω',
    micro: 'µ',
    euro: '€',
    cent: '¢',
    pound: '£',
    sect: '§',
    para: '¶',
    copy: '©',
    reg: '®',
    trade: '™',
    dagger: '†',
    eacute: 'é',
    egrave: 'è',
    euml: 'ë',
    ecirc: 'ê',
    aacute: 'á',
    agrave: 'à',
    auml: 'ä',
    acirc: 'â',
    iuml: 'ï',
    iacute: 'í',
    icirc: 'î',
    ouml: 'ö',
    oacute: 'ó',
    ocirc: 'ô',
    uuml: 'ü',
    uacute: 'ú',
    ucirc: 'û',
    ccedil: 'ç',
    ntilde: 'ñ',
    Eacute: 'É',
    Egrave: 'È',
    Euml: 'Ë',
    Iuml: 'Ï',
    Ouml: 'Ö',
    Uuml: 'Ü',
    Ccedil: 'Ç',
    oelig: 'œ',
    szlig: 'ß',
  }),
);
