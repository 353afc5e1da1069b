// The phrases that scripts/plain-english.mjs reports, and what to write instead.

/**
 * Phrases that are not used here. `odd` is the pattern, `write` says what to write instead, and `why` gives the reason
 * if it is not clear from that. With `where`, a pattern applies only to texts of pages and emails ('page'), or only to
 * comments and documents ('source'). `^` and `$` match the ends of one message, heading, button or link.
 */
export const PATTERNS = [
  // Old-fashioned words and phrases.
  { odd: /\b(held|holds?|holding) (\S+ ){0,4}void\b/i, write: 'ruled invalid' },
  { odd: /\bstands\b(?! (for|in for|as a candidate|down)\b)/i, write: 'is, counts, is listed or is valid' },
  {
    odd: /\b(stand|stood|standing) (there|here|beside|alone|between|twice|in the way|side by side|on (the|its|your|their|one|page|every|record))\b/i,
    write: 'be, be listed, be shown',
  },
  {
    odd: /\b(it|they|we|how (it|they|each|the \w+)|that|which|answers|bodies|nominations|names) stood\b/i,
    write: 'was',
  },
  {
    odd: /\bwho(so|m)?ever\b/i,
    why: 'a clause without a noun',
    write: 'the person who, anyone who, or the name of the role',
  },
  { odd: /\bfor good(?=\s*([.,;:)…]|$|and\b|but\b|by\b|as\b))/i, write: 'permanently, or: cannot be undone' },
  { odd: /\bno more(?=\s*([.,;:)…]|$|and\b|but\b))/i, write: 'no longer' },
  { odd: /(?<!\bthere )\bis no (admin|owner|officer|member|candidate)\b/i, write: 'is not a … , or: is no longer a …' },
  { odd: /\b(is|are) dear\b/i, write: 'expensive' },
  { odd: /\bshall\b/i, write: 'will, must or should' },
  { odd: /(?<![A-Z]\w+[ -])\bupon\b/, write: 'on' },
  {
    odd: /\b(whilst|amongst|amidst|lest|nought|naught|albeit|unto|thereof|therein|thereby|thereupon|wherein|whereby|whence|thence|hereby|herein|henceforth|forthwith)\b/i,
    write: 'while, among, so that … not, zero, and so on',
  },
  { odd: /\bfor want of\b/i, write: 'because there is no …' },
  { odd: /\blook(s|ed|ing)? round\b/i, write: 'explore' },
  { odd: /\bmend(s|ed|ing)?\b/i, write: 'correct, fix' },
  { odd: /\bslip of the\b/i, write: 'mistake, typing error' },
  { odd: /\b(become|becomes|became) of\b/i, write: 'happens to, happened to' },
  { odd: /\b(nobody|none|nothing|no one) but\b/i, write: 'only' },
  { odd: /\b(admins|members|amendment|you|owners?|officers|readers|this page) alone\b/i, write: 'only' },
  { odd: /\bone another\b/i, write: 'each other' },
  { odd: /\bfor ever\b|\bfor all to see\b|\bever after\b/i, write: 'permanently; publicly' },
  { odd: /\bby the clock\b/i, write: 'UK time' },
  { odd: /\bin the (very )?same moment\b|\bat (this|that) (same )?moment\b/i, write: 'now, at the same time' },
  { odd: /\b(opens?|closes?|goes|happens?|goes out|go out) by (itself|themselves)\b/i, write: 'automatically' },
  { odd: /\bthe last (one )?first\b|\blast first\b/i, write: 'latest first' },
  {
    odd: /\border of the alphabet\b|\bplace in the alphabet\b|\bthe alphabet, by\b/i,
    write: 'alphabetical order (by surname)',
  },
  { odd: /\bboundaries of (19|20)\d\d\b/i, write: '2024 boundaries' },
  { odd: /\bin any number\b/i, write: 'as many as you like' },
  { odd: /\b(is|are|was) so already\b|\bbe it so\b/i, write: 'nothing would change' },
  { odd: /\bpass(ed|es)? over\b/i, write: 'skipped' },
  { odd: /\bcut(s|ting)? short\b/i, where: 'page', write: 'incomplete, interrupted' },
  { odd: /\bgo(es)? on with\b/i, write: 'continue' },
  { odd: /\b(go|goes|for) nowhere\b/i, write: 'is not delivered' },

  // The product’s terms: one word for one thing (docs/glossary.md).
  { odd: /\bon record as\b|\bput(s|ting)? (\S+ ){0,4}on (the )?record\b/i, write: 'registered as; register, record' },
  { odd: /\bmails\b/i, write: 'emails' },
  { odd: /\bmailed\b/i, write: 'emailed, sent' },
  {
    odd: /\b(a|one|each|every|this|that|which|second) mail\b(?! (servers?|client|program|scanner|filter|transport|queue|worker|link))/i,
    write: 'email',
  },
  { odd: /\bby mail\b/i, write: 'by email' },
  { odd: /(?<!junk )\bmail\b(?! server|[@-]|\.\w)/i, where: 'page', write: 'email' },
  {
    odd: /\b(mails?|emails?) (did not go|has gone|have gone|goes|go|went)\b/i,
    write: 'was sent, was not sent, failed',
  },
  { odd: /\bhusting\b/i, write: 'hustings event' },
  { odd: /\b(said|says?|saying|gives?|gave|a|candidate’s|their|its) yes\b(?!,)/i, write: 'accept, acceptance' },
  {
    odd: /\b(tie|ties|tied|tying) (it|them|names?|\{…\}|to (a|the|nobody|another|any)\b)|\b(to|names?) tie\b|\btake the tie\b/i,
    write: 'match to a candidate',
  },
  {
    odd: /\bpart (it|them|the|two|\{…\}) ?(entries|from|first|again)?\b(?= ?(entries|from|first|again|[.?]|$))|\bparting\b/i,
    where: 'page',
    write: 'undo the merge',
  },
  { odd: /\b(treat(s|ed)?|counted?) apart\b|\bbodies apart\b/i, write: 'exception' },
  { odd: /\b(nominations|it|they|round|office|vote) (is|are) over\b/i, where: 'page', write: 'closed, ended' },
  { odd: /\bclaim(s|ed|ing)?\b/i, where: 'page', write: 'backed by, backs' },
  {
    odd: /\bfits? (these filters|this|that|“|\{…\})|\bthing fits\b/i,
    where: 'page',
    write: '3 results for …, No results for …',
  },
  {
    odd: /\b(nothing|nobody|no \w+) (here )?is called\b|\bcalled (something|anything) like\b/i,
    where: 'page',
    write: 'No results for …',
  },
  { odd: /\bhow it is going\b/i, write: 'Progress' },
  { odd: /\b(is|are) contested\b/i, where: 'page', write: 'Contests' },
  { odd: /\bnot yours to see\b/i, write: 'you do not have access to this page' },
  { odd: /\b(this page is not here|may never have been)\b/i, where: 'page', write: 'page not found' },
  { odd: /\bfront page\b/i, where: 'page', write: 'home page' },
  { odd: /\bout of reach\b/i, where: 'page', write: 'CLPs with no officer' },
  { odd: /\bnobody’s name\b/i, write: 'Do not name anyone' },
  { odd: /\bchain (is )?whole\b|\barrived? whole\b/i, write: 'no errors found; did not upload completely' },
  { odd: /\bas the days went by\b/i, write: 'week by week' },

  // Sentences without a subject, an object or a name.
  {
    odd: /(^|[.;] )What (?!happens|changes|you )[^.?!:]*\.( |$)/,
    where: 'page',
    why: 'a clause without a noun',
    write: 'the noun',
  },
  {
    odd: /(^|[.;] )Who [^.?!:]*\.( |$)/,
    where: 'page',
    why: 'a clause without a noun',
    write: 'anyone who, or the role',
  },
  {
    odd: /^(See|Look|Look at it|Open it|See which|See them|Do it|Check it|Tie it|Tie them|Restore it|Confirm it|Whom|Count them)$/,
    where: 'page',
    why: 'does not name the page or the act',
    write: 'the act of a button, the page of a link',
  },
  { odd: /\bwaits\b/i, where: 'page', write: 'is waiting, or: not sent yet' },
  { odd: /\b(nothing|nobody|none) waits?\b/i, write: 'nothing is waiting' },
  { odd: /\b(is|are|was|were|be) meant\b(?! (to|for)\b)/i, where: 'page', write: 'name the thing' },
  { odd: /\btake(s|n)? (\S+ ){0,4}(away|off)\b/i, where: 'page', write: 'remove' },
  {
    odd: /\bholds? (no|none|one|from|until)\b|\bthat one holds\b/i,
    where: 'page',
    write: 'contains; applies; is valid',
  },
  { odd: /\bbesides\b/i, where: 'page', write: 'also, as well' },
  { odd: /\bafter all\b/i, where: 'page', write: 'leave it out, or say what changed' },
  { odd: /\bis the most\b|, the most (that|any)\b|\bMost (words|names)\b/, write: 'the limit is …, at most …' },
  { odd: /\bsmall letters\b/i, write: 'lower-case letters' },
  { odd: /\bhowever (it|they) (comes?|came)\b/i, write: 'leave it out' },

  { odd: /\bthe (first|newest|oldest|nearest) first\b/i, write: 'latest first, in order' },
  { odd: /\b(that|which|it|who) (is|are) none\b/i, write: 'is not a …' },
  { odd: /\b(after|of|for|than|up to|at least) so many\b/i, write: 'this many' },
  { odd: /\b(held|set) against\b/i, write: 'compared with' },
  { odd: /\bwithout end\b/i, write: 'very long, unlimited' },
  { odd: /\btold apart\b/i, write: 'distinguished' },
  { odd: /\btheir (like|kin)\b/i, write: 'and similar' },
  { odd: /\banew\b/i, write: 'again' },
  { odd: /\btak(e|es|en|ing) (its|the) place\b/i, write: 'replaces' },
  { odd: /\bparted (by|from)\b/i, write: 'separated' },
  { odd: /\bwhat (nobody|somebody|anybody|everybody)\b/i, why: 'a clause without a noun', write: 'the noun' },

  { odd: /\bas spelt by\b/i, write: 'in the form of' },
  { odd: /\b(at most|within|for) so many\b/i, write: 'this many' },
  { odd: /\bnot on record\b/i, write: 'no source says, we do not know' },
  { odd: /\balone (may|can|has|have|knows?|decides?|reads?)\b/i, write: 'only … may' },
  {
    odd: /\bwhat (goes|stays|expires|went|remains|is due|is left|comes next)\b/i,
    where: 'source',
    why: 'a clause without a noun',
    write: 'the noun',
  },
  { odd: /\b(twice|again) is (once|one)\b/i, write: 'what happens the second time' },
  { odd: /\btheirs alone\b|\bits own alone\b/i, write: 'only they can see it' },

  { odd: /\buntil then\b/i, where: 'page', write: 'until the deadline, or the date' },
  { odd: /\btells? of\b/i, write: 'mentions' },
  { odd: /\basks? nobody\b/i, write: 'say who cannot send or do what' },

  // Words of the code.
  { odd: /\bquiet type\b/i, where: 'source', write: 'lighter type' },
  { odd: /\blooks? the same from outside\b/i, where: 'source', write: 'say what nobody must learn' },
  {
    odd: /\b(\d+|\w+ty|most|fewer|many|other|two|three|four|hundred|thousand|these|bare|strange) signs\b/i,
    write: 'characters',
  },
  { odd: /\b(two|four|six|letters,?|letters and) figures\b|\bfigures and (hyphens|letters)\b/i, write: 'digits' },
  { odd: /\bscenes?\b/i, where: 'source', write: 'what it is: test data, page data, setup' },
  { odd: /\bstrangers?\b/i, where: 'source', write: 'visitor, unknown, invalid' },
  { odd: /\bplant(s|ed|ing)?\b(?![-.])/i, where: 'source', write: 'seed' },
  { odd: /\breadies\b/i, write: 'prepares' },
  { odd: /\bspen(d|t|ds|ding) (it|this|the|a|once)\b/i, where: 'source', write: 'uses up' },
  { odd: /\bbears (a|the|its|no)\b/i, where: 'source', write: 'has' },
  {
    odd: /\b(in|of) the house\b|\blamplight\b/,
    where: 'source',
    why: 'a metaphor',
    write: 'the project, dark theme',
  },
  { odd: /\basked back\b/i, write: 'returned as a question' },
];

/**
 * Exceptions: a text in which an odd phrase is right, and the reason. The check reports an exception that is no longer
 * needed.
 */
export const ALLOWED = [];
