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
    statement: 'Gallwch ysgrifennu datganiad nes i’r enwebiadau ddod i ben. Bydd aelodau a CLPau yn ei ddarllen.',
    signIn:
      'I fewngofnodi, ewch i\n{link}\na rhowch y cyfeiriad e-bost yr anfonwyd y neges hon iddo. Byddwn yn anfon dolen atoch bob tro. Nid oes dolen mewngofnodi yn yr e-bost hwn, felly mae’n ddiogel ei anfon ymlaen.',
    notYou:
      'Os nad chi yw’r person hwn, dywedwch wrth y swyddog canlyniadau ({contact}). Nid oes angen i chi wneud dim ar y wefan.',
  },
} satisfies Words<typeof en.candidateMail>;
