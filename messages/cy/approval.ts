import type * as en from '../en/approval';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.

export const approval = {
  returnCause: {
    'about-others': 'Mae’n dweud rhywbeth am bobl eraill na ellir ei gyhoeddi yma.',
    private: 'Mae ynddo wybodaeth breifat, megis cyfeiriad neu rif ffôn.',
    unlawful: 'Gallai ei gyhoeddi dorri’r gyfraith.',
    rules: 'Nid yw’n dilyn rheolau’r etholiad hwn.',
    unclear: 'Mae rhywbeth ynddo’n aneglur neu’n anghyflawn.',
    other: 'Rheswm arall.',
  },
  refusalCause: {
    incomplete: 'Mae rhywbeth ar goll neu’n aneglur.',
    'not-a-member': 'Nid ydych yn aelod, hyd y gall y swyddog canlyniadau weld.',
    'membership-too-short': 'Nid ydych wedi bod yn aelod yn ddigon hir.',
    'not-eligible': 'Nid yw’r rheolau’n caniatáu i chi sefyll yn yr etholiad hwn.',
    'other-post': 'Mae gennych swydd arall sy’n atal hyn.',
    'not-this-person': 'Ni allai’r swyddog canlyniadau gadarnhau pwy ydych chi.',
    other: 'Rheswm arall.',
  },
  statement: {
    waiting: 'Yn aros am gymeradwyaeth: anfonwyd ar {day}',
    waitingPublic:
      'Yn aros am gymeradwyaeth: anfonwyd ar {day}. Mae’r fersiwn a gymeradwywyd o’r blaen yn dal yn gyhoeddus.',
    returned: 'Dychwelwyd atoch ar {day}',
    readers: {
      everyone:
        'Gallwch anfon fersiynau newydd tan y dyddiad cau, a chedwir pob fersiwn. Mae’r swyddog canlyniadau’n darllen pob fersiwn cyn ei chyhoeddi. Yna gall unrhyw un ei darllen.',
      members:
        'Gallwch anfon fersiynau newydd tan y dyddiad cau, a chedwir pob fersiwn. Mae’r swyddog canlyniadau’n darllen pob fersiwn cyn ei chyhoeddi. Yna gall aelodau, swyddogion ac ymgeiswyr ei darllen.',
    },
    send: 'Anfon i’w gymeradwyo',
    sendAgain: 'Anfon y fersiwn hon i’w chymeradwyo',
    notSent: 'Nid yw hwn wedi’i anfon',
    waitingTitle: 'Yn aros am gymeradwyaeth',
    waitingText:
      'Anfonoch hwn ar {day}. Ni all neb arall ei ddarllen nes bod y swyddog canlyniadau wedi’i gymeradwyo. Os anfonwch fersiwn arall, bydd yn cymryd lle hon.',
    returnedTitle: 'Dychwelwyd atoch',
    returnedText: 'Dychwelodd y swyddog canlyniadau’r hyn a anfonoch ar {day}. Newidiwch ef isod a’i anfon eto.',
    approvedStays: 'Mae’r fersiwn a gymeradwywyd o’r blaen yn dal yn gyhoeddus.',
    takeBack: 'I dynnu eich datganiad, gwagiwch bob blwch ac anfonwch. Nid oes angen cymeradwyaeth ar hynny.',
    newest: 'Yr hyn a anfonoch ddiwethaf',
  },
  apply: {
    link: 'Rwyf am sefyll',
    note: 'Gallwch gynnig eich hun ar gyfer {contest}. Mae’r swyddog canlyniadau’n cymeradwyo neu’n gwrthod pob person.',
    title: 'Cynnig eich hun ar gyfer {contest}',
    lede: 'Mewngofnodwch, a dywedwch wrthym pwy ydych chi. Dim ond y swyddog canlyniadau sy’n gweld hyn cyn iddo gael ei gymeradwyo.',
    signIn: 'Mewngofnodi i gynnig eich hun',
    signInText:
      'Mae angen cyfeiriad e-bost arnoch. Byddwn yn e-bostio dolen atoch, ac fe ddewch yn ôl i’r dudalen hon.',
    signedInAs:
      'Rydych wedi mewngofnodi fel {email}. Os cewch eich cymeradwyo, dyma’r cyfeiriad y byddwch yn mewngofnodi ag ef fel ymgeisydd.',
    noNumber:
      'Nid ydym yn gofyn am eich rhif aelodaeth. Mae’r swyddog canlyniadau’n gwirio eich aelodaeth gyda’r Blaid.',
    public: 'Os cewch eich cymeradwyo, cyhoeddir eich enw, eich {body} a’ch datganiad, a byddwch wedi derbyn enwebiad.',
    name: 'Eich enw',
    nameHint: 'Fel y dylai fod ar y papur pleidleisio.',
    home: 'Eich {body}',
    homeHint: 'Teipiwch enw eich {body}.',
    homeWhich: 'Pa {body} rydych yn ei feddwl?',
    statement: 'Datganiad (gallwch ei ysgrifennu yn nes ymlaen)',
    statementHint:
      'Hyd at {most, number} gair. Peidiwch â chynnwys cyfeiriadau e-bost, rhifau ffôn, cyfeiriadau cartref na rhifau aelodaeth.',
    button: 'Cynnig fy hun',
    closes: 'Gallwch gynnig eich hun nes i’r enwebiadau ddod i ben.',
    own: 'Eich ceisiadau',
  },
  state: {
    title: 'Rydych wedi cynnig eich hun',
    waiting: 'Yn aros am y swyddog canlyniadau. Anfonwyd ar {day}.',
    approved: 'Cymeradwywyd ar {day}. Rydych yn ymgeisydd.',
    refused: 'Gwrthodwyd ar {day}.',
    withdrawn: 'Tynnoch ef yn ôl ar {day}.',
    closed:
      'Daeth yr enwebiadau i ben cyn i’r swyddog canlyniadau benderfynu. Cysylltwch â’r swyddog canlyniadau ({contact}).',
    seePage: 'Eich tudalen fel ymgeisydd',
    withdraw: 'Tynnu’n ôl',
    withdrawOf: 'eich cais ar gyfer {contest}',
    again: 'Cynnig eich hun eto',
  },
  withdraw: {
    title: 'Tynnu eich cais ar gyfer {contest} yn ôl?',
    text: 'Os byddwch yn ei dynnu’n ôl, ni fydd y swyddog canlyniadau’n penderfynu arno. Gallwch gynnig eich hun eto nes i’r enwebiadau ddod i ben.',
    button: 'Tynnu fy nghais yn ôl',
  },
  refusals: {
    'takes-no-applications':
      'Ni all pobl gynnig eu hunain ar gyfer yr etholiad hwn ar y wefan hon. Gofynnwch i’r swyddog canlyniadau ({contact}) sut i sefyll.',
    'candidate-already':
      'Rydych eisoes yn ymgeisydd yn yr etholiad hwn. Ewch i’ch tudalennau fel ymgeisydd i dderbyn neu i ysgrifennu.',
    'applied-already':
      'Rydych eisoes wedi cynnig eich hun ar gyfer yr etholiad hwn. Nid yw’r swyddog canlyniadau wedi penderfynu eto.',
    'refused-before':
      'Mae’r swyddog canlyniadau wedi gwrthod eich cais ar gyfer yr etholiad hwn. Os ydych yn meddwl bod hyn yn anghywir, cysylltwch â’r swyddog canlyniadau ({contact}).',
    'round-closed': 'Daeth yr enwebiadau i ben am {closesAt} (amser y DU), felly ni allwch gynnig eich hun mwyach.',
    'round-over':
      'Mae’r papur pleidleisio ar gyfer y rownd hon wedi’i ddatgan, felly ni allwch gynnig eich hun mwyach.',
    'round-cancelled': 'Cafodd y rownd hon ei chanslo.',
    'round-not-announced': 'Nid yw’r rownd hon wedi’i chyhoeddi eto.',
    'applicant-name-missing': 'Rhowch eich enw.',
    'applicant-name-long': 'Mae eich enw’n rhy hir. Defnyddiwch 120 nod ar y mwyaf.',
    'home-missing': 'Rhowch eich {body}.',
    'home-unknown': 'Nid ydym yn adnabod yr enw hwn ar eich {body}. Gwiriwch ef, neu teipiwch ran o’r enw.',
    'home-unclear': 'Mae sawl enw tebyg. Dewiswch un.',
    'no-such-application': 'Nid oes cais o’r fath mwyach. Ewch yn ôl i’ch tudalennau.',
    'decided-already': 'Mae’r swyddog canlyniadau eisoes wedi penderfynu ar y cais hwn.',
    'already-withdrawn': 'Rydych eisoes wedi tynnu’r cais hwn yn ôl.',
    'wrong-account':
      'Mae’r cyfeiriad hwn yn perthyn i’r ymgeisydd {name}, felly ni ellir ei ddefnyddio i berson arall.',
  },
} as const satisfies Words<typeof en.approval>;
