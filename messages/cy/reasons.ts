import type * as en from '../en/reasons';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.

export const reasons = {
  common: 'Rheswm cyffredin (dewisol)',
  inWords: 'Rheswm yn eich geiriau eich hun',
  inWordsHint:
    'Gallwch adael hwn yn wag os yw rheswm cyffredin yn dweud y cyfan. Mae ei angen ar gyfer “Arall”. Caiff ei gyhoeddi: peidiwch ag enwi neb.',
  cause: {
    'not-quorate': 'Nid oedd cworwm yn y cyfarfod',
    'no-notice': 'Ni chafodd aelodau rybudd priodol o’r cyfarfod',
    'not-decided': 'Ni ddewisodd y cyfarfod yr enwau hyn',
    'not-from-officer': 'Nid swyddog a’i hanfonodd',
    'sent-by-mistake': 'Fe’i hanfonwyd trwy gamgymeriad',
    mistake: 'Yn cywiro camgymeriad',
    'new-evidence': 'Daeth tystiolaeth newydd i law',
    'appeal-upheld': 'Caniatawyd apêl',
    'body-suspended': 'Wedi’i atal gan y Blaid',
    'special-measures': 'Dan fesurau arbennig',
    'bodies-merged': 'Maent yn cyfarfod fel un',
    'not-set-up': 'Nid yw wedi’i sefydlu',
    'bar-lifted': 'Caiff enwebu eto',
    'site-outage': 'Nid oedd modd cyrraedd y wefan hon',
    'tried-in-time': 'Ceisiodd rhywun ei anfon cyn y dyddiad cau',
    'party-timetable': 'Newidiodd y Blaid ei hamserlen',
    'more-time': 'Mae angen mwy o amser ar gyfer cyfarfodydd',
    'election-called': 'Galwyd etholiad',
    'all-heard': 'Clywsom gan bawb',
    'legal-challenge': 'Mae her gyfreithiol',
    'party-cancelled': 'Canslodd y Blaid yr etholiad hwn',
    'no-vacancy': 'Nid oes sedd i’w llenwi',
    'same-person': 'Yr un enw, a’r un CLP neu gorff cartref',
    'other-spelling': 'Yr un person, wedi’i sillafu’n wahanol',
    'asked-the-body': 'Dywedwyd pwy oedd mewn golwg',
    other: 'Arall',
  },
  redacted: '[wedi’i ddileu]',
} as const satisfies Words<typeof en.reasons>;
