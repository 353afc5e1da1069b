import type { reports as english } from '../en/reports';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const reports = {
  public: {
    title: 'Adroddiadau ar gyfarfodydd',
    note: 'Geiriau’r cynrychiolydd ei hun yw’r rhain, ar ei wefan ei hun.',
    count:
      '{n, plural, one {Un adroddiad ar gyfarfod} two {# adroddiad ar gyfarfodydd} few {# adroddiad ar gyfarfodydd} many {# adroddiad ar gyfarfodydd} other {# adroddiad ar gyfarfodydd}}',
    by: 'gan {name}',
  },
  own: {
    title: 'Eich adroddiadau',
    heading:
      '{n, plural, =0 {Nid ydych wedi ychwanegu adroddiad} one {Rydych wedi ychwanegu un adroddiad} two {Rydych wedi ychwanegu dau adroddiad} other {Rydych wedi ychwanegu {words} o adroddiadau}}',
    lede: 'Os ydych yn dal sedd, neu wedi dal sedd, gallwch restru eich adroddiadau ar ei chyfarfodydd. Dangosir pob adroddiad fel dolen ar eich tudalen gyhoeddus, gyda dyddiad y cyfarfod.',
    seats: 'Eich seddi',
    held: '{contest}, {round}: o {from}',
    heldUntil: '{contest}, {round}: o {from} tan {until}',
    heldUndated: '{contest}, {round}',
    list: 'Eich adroddiadau',
    add: 'Ychwanegu adroddiad',
    none: 'Nid ydych wedi ychwanegu adroddiad.',
    take: 'Dileu',
    takeOf: '{title}',
    home: '{n, plural, =0 {Nid ydych wedi ychwanegu yr un.} one {Rydych wedi ychwanegu un.} other {Rydych wedi ychwanegu #.}}',
    homeTitle: 'Adroddiadau ar gyfarfodydd',
    homeGo: 'Gweld ac ychwanegu adroddiadau',
    noSeat: 'Nid ydych wedi dal sedd',
    noSeatText:
      'Dim ond pobl sy’n dal sedd, neu sydd wedi dal sedd, all ychwanegu adroddiadau ar ei chyfarfodydd. Os yw ein cofnod yn anghywir, dywedwch wrth y swyddog canlyniadau.',
  },
  form: {
    day: 'Dyddiad y cyfarfod',
    dayHint: 'Er enghraifft, {example}',
    dayWord: 'Diwrnod',
    month: 'Mis',
    year: 'Blwyddyn',
    title: 'Teitl',
    titleHint: 'Teitl yr adroddiad ar eich gwefan',
    address: 'Cyfeiriad gwe',
    addressHint: 'Cyfeiriad yr adroddiad, yn dechrau â https://',
    button: 'Ychwanegu’r adroddiad hwn',
  },
  take: {
    title: 'Dileu’r adroddiad hwn?',
    points: {
      page: 'Caiff y ddolen ei thynnu oddi ar eich tudalen gyhoeddus ar unwaith.',
      log: 'Mae’r cofnod cyhoeddus yn cadw cofnod bod yr adroddiad wedi’i ychwanegu a’i ddileu.',
      again: 'Gallwch ei ychwanegu eto’n ddiweddarach.',
    },
    button: 'Dileu’r adroddiad hwn',
    keep: 'Ei gadw',
  },
  refusals: {
    'no-seat': 'Dim ond pobl sy’n dal sedd, neu sydd wedi dal sedd, all ychwanegu adroddiadau ar ei chyfarfodydd.',
    'no-such-report': 'Mae’r adroddiad hwn wedi’i ddileu eisoes.',
    'day-missing': 'Rhowch ddiwrnod, mis a blwyddyn y cyfarfod.',
    'day-not-real': 'Rhowch ddyddiad go iawn, fel 7 12 2026.',
    'year-not-four-digits': 'Rhowch y flwyddyn â phedwar digid, fel 2026.',
    'day-to-come': 'Rhowch ddyddiad nad yw yn y dyfodol.',
    'no-seat-then': 'Rhowch ddyddiad pan oeddech yn dal sedd. Nid oedd gennych sedd ar y dyddiad hwn.',
    'title-missing': 'Rhowch deitl yr adroddiad.',
    'title-long': 'Byrhewch y teitl i {most} nod.',
    'title-wrong': 'Tynnwch “{found}” o’r teitl.',
    'address-missing': 'Rhowch gyfeiriad gwe yr adroddiad.',
    'address-not-https': 'Rhowch gyfeiriad gwe llawn sy’n dechrau â https://, fel https://example.org/report.',
    'address-private': 'Mae’r cyfeiriad gwe’n cynnwys cyfeiriad e-bost, rhif ffôn neu rywbeth tebyg. Rhowch un hebddo.',
    'posted-already':
      'Rydych eisoes wedi ychwanegu’r cyfeiriad gwe hwn ar gyfer y dyddiad hwnnw, â theitl arall. Dilëwch yr adroddiad hwnnw yn gyntaf.',
  },
} as const satisfies Words<typeof english>;
