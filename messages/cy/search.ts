import type { search as english } from '../en/search';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const search = {
  title: 'Chwilio',
  pageTitle: 'Chwilio: {typed}',
  description: 'Dewch o hyd i CLP, ymgeisydd, rhestr ar y cyd neu rownd yn ôl enw, yn Gymraeg neu yn Saesneg.',
  lede: 'CLPs, ymgeiswyr, rhestri ar y cyd a rowndiau, yn ôl unrhyw un o’u henwau.',
  label: 'Enw CLP, ymgeisydd, rhestr ar y cyd neu rownd',
  hint: 'Yn Gymraeg neu yn Saesneg: “Glyndŵr”, “Truro”, enw ymgeisydd, blwyddyn',
  button: 'Chwilio',
  fits: '{n, plural, zero {Nid oes dim yn cyfateb i “{typed}”} one {Mae un peth yn cyfateb i “{typed}”} two {Mae # beth yn cyfateb i “{typed}”} few {Mae # pheth yn cyfateb i “{typed}”} many {Mae # pheth yn cyfateb i “{typed}”} other {Mae # o bethau yn cyfateb i “{typed}”}}',
  near: 'Nid oes dim o’r enw “{typed}”',
  nearLede:
    '{n, plural, zero {Nid oes dim sy’n agos.} one {Mae hwn yn agos.} two {Mae’r rhain yn agos.} few {Mae’r rhain yn agos.} many {Mae’r rhain yn agos.} other {Mae’r rhain yn agos.}}',
  none: 'Nid oes dim yn cyfateb i “{typed}”',
  noneText: 'Rhowch gynnig ar un gair o’r enw, neu le cyfagos. Efallai fod gan CLP enw arall cyn 2024.',
  cut: 'Dim ond y {most, number} nod cyntaf y chwiliwyd amdanynt.',
  receipt: 'Mae gan <a>dderbynneb {code}</a> y cod a deipiwyd gennych.',
  ways: {
    title: 'Ffyrdd eraill o chwilio',
    bodies: 'Pob CLP fesul gwlad a rhanbarth',
    rounds: 'Pob rownd, gyda’i hymgeiswyr',
    receipts: 'Gwirio derbynneb yn ôl ei chod',
  },
  group: { bodies: 'CLPs', candidates: 'Ymgeiswyr', slates: 'Rhestri ar y cyd', rounds: 'Rowndiau' },
  more: 'Mae rhagor. Bydd enw hirach yn dod o hyd i lai.',
  oldMap: 'ffiniau cyn 2024',
  newMap: 'ffiniau 2024',
  nowIn: 'bellach yn {names} yn bennaf',
  wasIn: 'cyn hynny yn {names} yn bennaf',
  contest: '{contest}, {round}',
  slateOf: '{contest}, {round}. Honnir gan {group}',
  roundOf: '{state}. Enwebiadau’n cau ar {day}',
  roundClosed: 'Caeodd enwebiadau ar {day}',
  suggest: {
    list: 'Awgrymiadau',
    counts:
      '{n, plural, =0 {Dim awgrymiadau} one {Un awgrym, defnyddiwch y saeth i lawr} two {# awgrym, defnyddiwch y saeth i lawr} few {# awgrym, defnyddiwch y saeth i lawr} many {# awgrym, defnyddiwch y saeth i lawr} other {# o awgrymiadau, defnyddiwch y saeth i lawr}}',
    body: 'CLP, {region}',
    oldBody: 'CLP cyn 2024',
    newBody: 'CLP ers 2024',
    candidate: 'Ymgeisydd, {round}',
    slate: 'Rhestr ar y cyd, {contest}, {round}',
    round: 'Rownd',
  },
} as const satisfies Words<typeof english>;
