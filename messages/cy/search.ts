import type { search as english } from '../en/search';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const search = {
  title: 'Chwilio',
  pageTitle: 'Chwilio: {typed}',
  description:
    'Dewch o hyd i CLP neu gorff arall, ymgeisydd, rhestr ar y cyd neu rownd yn ôl enw, yn Gymraeg neu yn Saesneg.',
  lede: 'Chwiliwch am CLP neu gorff arall, ymgeisydd, rhestr ar y cyd neu rownd yn ôl unrhyw un o’u henwau.',
  label: 'Enw CLP neu gorff arall, ymgeisydd, rhestr ar y cyd neu rownd',
  hint: 'Yn Gymraeg neu yn Saesneg. Er enghraifft, “Glyndŵr”, “Truro”, enw ymgeisydd neu flwyddyn',
  fits: '{n, plural, zero {Dim canlyniadau ar gyfer “{typed}”} one {1 canlyniad ar gyfer “{typed}”} two {2 ganlyniad ar gyfer “{typed}”} few {3 chanlyniad ar gyfer “{typed}”} many {6 chanlyniad ar gyfer “{typed}”} other {# o ganlyniadau ar gyfer “{typed}”}}',
  near: 'Dim canlyniadau ar gyfer “{typed}”',
  nearLede: '{n, plural, one {Ai hwn yr oeddech yn ei feddwl?} other {Ai un o’r rhain yr oeddech yn ei feddwl?}}',
  none: 'Dim canlyniadau ar gyfer “{typed}”',
  noneText: 'Rhowch gynnig ar un gair o’r enw, neu le cyfagos. Efallai fod gan CLP enw gwahanol cyn 2024.',
  postcodeText: 'Nid yw codau post yn hysbys yma. Chwiliwch am enw etholaeth neu CLP yn lle hynny.',
  places:
    'Dim ond enwau CLPs a chyrff eraill sy’n hysbys yma, nid strydoedd, wardiau na chodau post. <a>Dewch o hyd i’ch etholaeth ar wefan Senedd y DU</a>, yna chwiliwch am ei henw.',
  cut: 'Dim ond am y {most, number} nod cyntaf y chwiliwyd.',
  receipt: 'Cod <a>derbynneb {code}</a> yw’r cod a roddwyd gennych.',
  ways: {
    bodies: 'Pob CLP a chorff arall',
    rounds: 'Pob rownd, gyda’i hymgeiswyr',
    receipts: 'Gwirio derbynneb yn ôl ei chod',
  },
  group: { bodies: 'CLPs a chyrff eraill', candidates: 'Ymgeiswyr', slates: 'Rhestri ar y cyd', rounds: 'Rowndiau' },
  more: 'Mae rhagor o ganlyniadau. Rhowch fwy o’r enw i weld llai.',
  oldMap: 'ffiniau cyn 2024',
  newMap: 'ffiniau 2024',
  nowIn: 'bellach yn {names} yn bennaf',
  wasIn: 'cyn hynny yn {names} yn bennaf',
  contest: '{contest}, {round}',
  slateOf: '{contest}, {round}. Cyhoeddwyd gan {group}',
  roundOf: '{state}. Enwebiadau’n cau ar {day}',
  roundClosed: 'Caeodd enwebiadau ar {day}',
  suggest: {
    list: 'Awgrymiadau',
    searching: 'Yn chwilio…',
    counts:
      '{n, plural, =0 {Dim awgrymiadau} one {Un awgrym. Defnyddiwch y saeth i lawr i’w ddewis.} two {# awgrym. Defnyddiwch y saeth i lawr i ddewis un.} few {# awgrym. Defnyddiwch y saeth i lawr i ddewis un.} many {# awgrym. Defnyddiwch y saeth i lawr i ddewis un.} other {# o awgrymiadau. Defnyddiwch y saeth i lawr i ddewis un.}}',
    body: '{kind}, {region}',
    oldBody: 'CLP cyn 2024',
    bodyOf: 'CLP, {set}',
    newBody: 'CLP ers 2024',
    candidate: 'Ymgeisydd, {round}',
    slate: 'Rhestr ar y cyd, {contest}, {round}',
    round: 'Rownd',
  },
} as const satisfies Words<typeof english>;
