import type { reports as english } from '../en/reports';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const reports = {
  public: {
    title: 'Adroddiadau ar gyfarfodydd',
    note: 'Eu geiriau nhw, ar eu gwefan nhw.',
    count:
      '{n, plural, one {Un adroddiad ar gyfarfod} two {# adroddiad ar gyfarfodydd} few {# adroddiad ar gyfarfodydd} many {# adroddiad ar gyfarfodydd} other {# adroddiad ar gyfarfodydd}}',
    by: 'gan {name}',
  },
  own: {
    title: 'Eich adroddiadau',
    heading:
      '{n, plural, =0 {Nid ydych wedi postio adroddiad} one {Postiwyd un adroddiad} two {Postiwyd dau adroddiad} other {Postiwyd {words} o adroddiadau}}',
    lede: 'Gall pwy sy’n dal neu a ddaliodd sedd restru ble yr adroddodd ar ei chyfarfodydd. Mae pob un yn ddolen ar eich tudalen gyhoeddus, gyda diwrnod y cyfarfod.',
    seats: 'Eich seddi',
    held: '{contest}, {round}: o {from}',
    heldUntil: '{contest}, {round}: o {from} tan {until}',
    heldUndated: '{contest}, {round}',
    list: 'Wedi’u postio',
    add: 'Ychwanegu adroddiad',
    none: 'Nid oes dim wedi’i bostio.',
    take: 'Tynnu’n ôl',
    takeOf: '{title}',
    home: '{n, plural, =0 {Nid ydych wedi postio yr un.} one {Rydych wedi postio un.} other {Rydych wedi postio #.}}',
    homeTitle: 'Adroddiadau ar gyfarfodydd',
    homeGo: 'Rhestru ac ychwanegu adroddiadau',
    noSeat: 'Nid ydych wedi dal sedd',
    noSeatText:
      'Dim ond y rhai sy’n dal neu a ddaliodd sedd sy’n adrodd ar ei chyfarfodydd yma. Os yw’r cofnod yn anghywir, ysgrifennwch at bwy bynnag sy’n rhedeg y wefan hon.',
  },
  form: {
    day: 'Diwrnod y cyfarfod',
    dayHint: 'Er enghraifft, {example}',
    dayWord: 'Diwrnod',
    month: 'Mis',
    year: 'Blwyddyn',
    title: 'Teitl',
    titleHint: 'Fel y mae ar eich gwefan',
    address: 'Cyfeiriad',
    addressHint: 'Ble mae i’w weld. Yn dechrau â https://',
    button: 'Postio’r adroddiad hwn',
  },
  take: {
    title: 'Tynnu’r adroddiad hwn yn ôl?',
    points: {
      page: 'Bydd y ddolen yn mynd o’ch tudalen gyhoeddus ar unwaith.',
      log: 'Mae’r cofnod cyhoeddus yn cadw iddo gael ei bostio a’i dynnu’n ôl.',
      again: 'Gallwch ei bostio eto.',
    },
    button: 'Ei dynnu’n ôl',
    keep: 'Ei adael',
  },
  refusals: {
    'no-seat': 'Dim ond y rhai sy’n dal neu a ddaliodd sedd sy’n adrodd ar ei chyfarfodydd yma.',
    'no-such-report': 'Nid yw’r adroddiad hwn yno mwyach.',
    'day-missing': 'Rhowch ddiwrnod, mis a blwyddyn y cyfarfod.',
    'day-not-real': 'Rhowch ddiwrnod sy’n bod, fel 7 12 2026.',
    'year-not-four-digits': 'Rhowch y flwyddyn â phedwar ffigur, fel 2026.',
    'day-to-come': 'Rhowch ddiwrnod nad yw yn y dyfodol.',
    'no-seat-then': 'Rhowch ddiwrnod pan oeddech yn dal sedd. Ar y diwrnod hwn nid oeddech yn dal yr un.',
    'title-missing': 'Rhowch deitl yr adroddiad.',
    'title-long': 'Byrhewch y teitl i {most} nod.',
    'title-wrong': 'Tynnwch “{found}” o’r teitl.',
    'address-missing': 'Rhowch gyfeiriad yr adroddiad.',
    'address-not-https': 'Rhowch gyfeiriad cyfan sy’n dechrau â https://, fel https://example.org/report.',
    'address-private': 'Mae cyfeiriad e-bost, rhif ffôn neu debyg yn y cyfeiriad. Rhowch un hebddo.',
    'posted-already':
      'Mae’r cyfeiriad hwn wedi’i bostio eisoes ar gyfer y diwrnod hwnnw, o dan deitl arall. Tynnwch hwnnw’n ôl yn gyntaf.',
  },
} as const satisfies Words<typeof english>;
