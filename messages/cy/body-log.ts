/** Cofnodion y log am gyrff fel y cyfryw, a hanes corff. */
export const bodyLog = {
  added: 'Ychwanegwyd {body}. {reason}',
  imported:
    'Ychwanegwyd {added, plural, =0 {dim corff} one {un corff} other {{added, number} o gyrff}} o restr, a newidiwyd {changed, plural, =0 {dim un} one {un} other {{changed, number}}}. {reason}',
  renamed: 'Ailenwyd {before} yn {after} ar {day}. {reason}',
  aliases: 'Newidiwyd enwau eraill {after}. {reason}',
  resized: 'Newidiwyd maint {after} o {sizeBefore} i {sizeAfter}, o {day} ymlaen. {reason}',
  closed: 'Caewyd {body}. Ei ddiwrnod olaf yw {day}. {reason}',
  merged: 'Unwyd {others} yn {body} ar {day}. {reason}',
  split: 'Rhannwyd {body} yn {others} ar {day}. {reason}',
  undone:
    '{what, select, closed {Dadwnaed cau {body}} merged {Dadwnaed yr uno yn {body}} other {Dadwnaed rhannu {body}}}. {reason}',
  dated: 'Cywirwyd diwrnod newid i {body} o {before} i {after}. {reason}',
  extended: 'Rhoddwyd {n, plural, one {un corff} other {{n, number} o gyrff}} ar restr {round}. {reason}',
  countedTogether: 'O hyn ymlaen, cyfrifir {others} ynghyd fel {body} yn {round}. {reason}',
};

/** Hanes corff ar ei dudalen. */
export const bodyPast = {
  title: 'Enwau a newidiadau',
  now: 'Caewyd {body}. Ei ddiwrnod olaf oedd {day}.',
  ends: 'Bydd {body} yn cau. Ei ddiwrnod olaf yw {day}.',
  begins: 'Mae {body} yn dechrau ar {day}.',
  never: 'Cofnodwyd {body} drwy gamgymeriad, ac ni fu erioed yn bod.',
  mergedInto: 'Ar {day} daeth yn rhan o <a>{other}</a>.',
  splitInto: 'Ar {day} fe’i rhannwyd yn {others}.',
  earlier: 'Enwebiadau {body}, a ddaeth yn rhan ohono ar {day}',
  earlierSplit: 'Enwebiadau {body}, yr oedd yn rhan ohono tan {day}',
  day: 'O',
  what: 'Newid',
  undone: 'Wedi’i ddadwneud. {reason}',
  renamed: 'Ailenwyd: cyn hynny, {before} oedd ei enw.',
  aliases: 'Newidiwyd ei enwau eraill.',
  resized: 'Newidiwyd ei faint o {before} i {after}.',
  added: 'Ychwanegwyd at y wefan hon.',
  closed: 'Caewyd. Dyma ei ddiwrnod olaf.',
  merged: 'Ffurfiwyd drwy uno {others}.',
  split: 'Rhannwyd yn {others}.',
  splitFrom: 'Ffurfiwyd drwy rannu {body}.',
};
