import type * as en from '../en/candidate-emails';
import type { Words } from '../shape';

export const candidateMail = {
  address: {
    subject: {
      added: 'Gall rhywun arall bellach fewngofnodi ar ran {name}',
      removed: 'Tynnwyd un o gyfeiriadau e-bost {name}',
    },
    added: 'Mae’r swyddog canlyniadau wedi ychwanegu cyfeiriad e-bost arall ar gyfer yr ymgeisydd {name}.',
    removed: 'Mae’r swyddog canlyniadau wedi tynnu un o gyfeiriadau e-bost yr ymgeisydd {name}.',
    effect:
      'Gall pobl ag un o gyfeiriadau e-bost yr ymgeisydd dderbyn neu wrthod, ac ysgrifennu’r datganiad. I weld beth sydd yno nawr, mewngofnodwch yn\n{link}',
  },
  statement: {
    subject: {
      approved: 'Mae eich datganiad ar gyfer {contest} wedi’i gyhoeddi',
      returned: 'Dychwelwyd eich datganiad ar gyfer {contest} atoch',
    },
    approved:
      'Mae’r swyddog canlyniadau wedi cymeradwyo eich datganiad {language, select, cy {yn Gymraeg} other {yn Saesneg}} ar gyfer {contest} yn {round}. Mae wedi’i gyhoeddi nawr.',
    read: 'Bydd pawb a gaiff ddarllen y datganiadau yn dod o hyd iddo yma:\n{link}',
    returned:
      'Mae’r swyddog canlyniadau wedi dychwelyd eich datganiad {language, select, cy {yn Gymraeg} other {yn Saesneg}} ar gyfer {contest} yn {round}. Nid yw’r hyn a anfonoch wedi’i gyhoeddi. Os cymeradwywyd fersiwn o’r blaen, mae’n dal yn gyhoeddus.',
    again: 'Gallwch ei newid a’i anfon eto tan {closesAt} (amser y DU). Mewngofnodwch yn\n{link}',
  },
  letter: {
    subject: {
      approved: 'Mae eich llythyr i’r pecynnau agenda ar gyfer {contest} wedi’i gymeradwyo',
      returned: 'Dychwelwyd eich llythyr i’r pecynnau agenda ar gyfer {contest} atoch',
    },
    approved:
      'Mae’r swyddog canlyniadau wedi cymeradwyo eich llythyr i’r pecynnau agenda {language, select, cy {yn Gymraeg} other {yn Saesneg}} ar gyfer {contest} yn {round}. Mae yn y pecynnau agenda nawr.',
    returned:
      'Mae’r swyddog canlyniadau wedi dychwelyd eich llythyr i’r pecynnau agenda {language, select, cy {yn Gymraeg} other {yn Saesneg}} ar gyfer {contest} yn {round}. Nid yw’r hyn a anfonoch yn y pecynnau agenda. Os cymeradwywyd fersiwn o’r blaen, mae’n dal yno.',
  },
  application: {
    subject: {
      received: 'Rydych wedi cynnig eich hun ar gyfer {contest}',
      approved: 'Rydych yn ymgeisydd ar gyfer {contest}',
      refused: 'Gwrthodwyd eich cais ar gyfer {contest}',
    },
    received:
      'Rydym wedi derbyn eich cais i sefyll ar gyfer {contest} yn {round}. Bydd y swyddog canlyniadau’n ei gymeradwyo neu’n ei wrthod. Nid oes dim ohono’n gyhoeddus cyn hynny. Gallwch ei weld yn\n{link}',
    approved:
      'Mae’r swyddog canlyniadau wedi cymeradwyo eich cais i sefyll ar gyfer {contest} yn {round}. Mae eich enw ar y rhestr gyhoeddus, ac rydych wedi derbyn enwebiad. I ysgrifennu eich datganiad, neu i dynnu’n ôl, mewngofnodwch â’r cyfeiriad hwn yn\n{link}',
    refused: 'Mae’r swyddog canlyniadau wedi gwrthod eich cais i sefyll ar gyfer {contest} yn {round}.',
    again: 'Gallwch gynnig eich hun eto tan {closesAt} (amser y DU):\n{link}',
    notYou: 'Os na wnaethoch ofyn am hyn, dywedwch wrth y swyddog canlyniadau ({contact}).',
  },
  invitation: {
    subject: '{name}: derbyniwch neu gwrthodwch eich enwebiad ar gyfer {contest} erbyn {closesAt}',
    subjectSeveral: '{name}: derbyniwch neu gwrthodwch eich enwebiadau',
    subjectStatement: '{name}: eich datganiad ar gyfer {contest}',
    greeting: 'Annwyl {name},',
    why: 'Rydych wedi cael eich cynnig yn ymgeisydd:',
    whoRuns: '{operator} sy’n rhedeg yr enwebiadau hyn.',
    nominated:
      '- {contest}, {round}: {count, plural, =0 {nid oes neb wedi eich enwebu eto} one {un enwebiad hyd yma} other {# enwebiad hyd yma}}. Daw’r enwebiadau i ben am {closesAt} (amser y DU).',
    practice: 'Rownd ymarfer yw hon, does dim yn cyfrif.',
    accept: 'Derbyniwch neu gwrthodwch erbyn hynny. Ni all ymgeisydd nad yw wedi derbyn fynd ar y papur pleidleisio.',
    answered: 'Rydych wedi derbyn. Gallwch dynnu’n ôl o hyd.',
    statement:
      'Gallwch ysgrifennu datganiad nes i’r enwebiadau ddod i ben. Bydd aelodau, a’r rhai sy’n enwebu, yn ei ddarllen.',
    signIn:
      'I fewngofnodi, ewch i\n{link}\na rhowch y cyfeiriad e-bost yr anfonwyd y neges hon iddo. Byddwn yn anfon dolen atoch bob tro. Nid oes dolen mewngofnodi yn yr e-bost hwn, felly mae’n ddiogel ei anfon ymlaen.',
    notYou:
      'Os nad chi yw’r person hwn, dywedwch wrth y swyddog canlyniadau ({contact}). Nid oes angen i chi wneud dim ar y wefan.',
  },
} satisfies Words<typeof en.candidateMail>;
