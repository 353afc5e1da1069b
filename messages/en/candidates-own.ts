/** The candidate’s own pages: their candidacies, their answer, their statement. */
export const candidateOffice = {
  title: 'Your candidacy',
  headingNone: 'You are not listed as a candidate',
  noneText:
    'You are signed in, but no candidate is listed under this email address. If you are a candidate, contact the returning officer ({contact}) and ask them to add your address.',
  rounds: 'All rounds',
  heading: '{n, plural, one {Your candidacy} other {Your {words} candidacies}}',
  past: 'Earlier rounds',
  seePublic: 'Your public page',
  merged:
    'This entry has been merged with {name}, because both are the same person. All nominations are counted there. You do not need to do anything here.',
  mergedGo: 'Go to {name}',
  answerBanner: '{contest}: you need to accept or decline',
  answerDue:
    '{n, plural, =0 {You are on the list of candidates. You cannot go on the ballot unless you accept.} other {{progress} nominated you. You cannot go on the ballot unless you accept.}}',
  answerGo: 'Accept or decline',
  writeBanner: '{contest}: you have not published a statement',
  writeDue: 'Those who nominate can read your statement first. You can change it until {closesAt}.',
  writeDuePostponed:
    'Those who nominate can read your statement first. You can change it until nominations close. There is no new deadline yet.',
  writeGo: 'Write your statement',
  terms: {
    ballot: 'On the ballot?',
    nominations: 'Nominations so far',
    answer: 'Your answer',
    statement: { en: 'Statement in English', cy: 'Statement in Welsh' },
    closes: 'Nominations close',
    closed: 'Nominations closed',
  },
  nominations: '{progress}.',
  whoNominated: 'See who nominated you',
  answers: {
    accepted: 'You accepted on {day}.',
    declined: 'You declined on {day}.',
    withdrawn: 'You withdrew on {day}.',
    none: 'You have not accepted or declined yet.',
    suspended: 'You have been suspended since {day}. The reason is on your public page.',
    ineligible: 'You were ruled not eligible on {day}. The reason is on your public page.',
  },
  withdraw: 'Withdraw',
  accept: 'Accept instead',
  ofContest: 'in {contest}',
  statementState: 'Version {version}, {words, plural, one {1 word} other {# words}}, published on {day}.',
  statementSummary:
    'The returning officer entered a summary on {day}. If you publish a statement, it will replace the summary.',
  statementTaken: 'You removed it on {day}.',
  statementNone: 'Not published.',
  change: 'Change',
  write: 'Write',
  read: 'Read',
  backHome: 'Back to your candidacy',
  over: '{contest}, {round}',
  happens: 'What happens next',
  cannot: 'You cannot do this now',
  missing: {
    title: 'You do not have access to this page',
    text: 'The address may be wrong, or you may not be a candidate in this contest. Go to your candidacy and start from there.',
    go: 'Your candidacy',
  },
  acts: {
    accepted: {
      title: 'Accept your nomination?',
      page: 'Your public page will say that you accepted, with today’s date.',
      enough: 'You will be on the ballot: {progress} nominated you, which is enough.',
      holdsSeat: 'You will be on the ballot, because you hold the seat and so need no nominations.',
      standing: 'You will be on the ballot once you have enough nominations. {headline}',
      later: 'You can withdraw until the returning officer declares the ballot. You cannot undo a withdrawal.',
      button: 'Accept',
      other: 'Decline instead',
    },
    declined: {
      title: 'Decline your nomination?',
      page: 'Your public page will say that you declined, with today’s date and your reason, if you give one.',
      ballot:
        'You will not be on the ballot, even if you have enough nominations. Your nominations stay on the public record.',
      later: 'You can change your mind and accept until {closesAt}.',
      laterPostponed: 'You can change your mind and accept until nominations close. There is no new deadline yet.',
      laterClosed:
        'Nominations have closed, so you cannot undo this yourself. Only the returning officer ({contact}) can change it.',
      button: 'Decline',
      other: 'Accept instead',
    },
    withdrawn: {
      title: 'Withdraw your candidacy?',
      warning: 'You cannot undo this. Only the returning officer ({contact}) can reinstate you.',
      page: 'Your public page will say that you withdrew, with today’s date and your reason, if you give one.',
      ballot: 'You will not be on the ballot, and nobody can nominate you any more.',
      record:
        '{n, plural, =0 {You have no nominations so far.} other {The nominations you already have stay on the public record ({progress}).}}',
      statement: 'Your statement stays published. You can remove it until {closesAt}.',
      statementPostponed:
        'Your statement stays published. You can remove it until nominations close. There is no new deadline yet.',
      statementClosed: 'Your statement stays published.',
      button: 'Withdraw your candidacy',
      other: 'Stay a candidate',
    },
    mail: 'We will email you to confirm this.',
    reason: 'Reason (optional)',
    reasonHint: 'This will be published. One or two sentences is enough.',
  },
  returnedBanner: 'Your statement for {contest} was returned to you',
  returnedGo: 'Change and send it again',
  editor: {
    title: { en: 'Your statement in English', cy: 'Your statement in Welsh' },
    public:
      'You can publish new versions until the deadline, and every version is kept. Anyone can read your statement as soon as you publish it.',
    members:
      'You can publish new versions until the deadline, and every version is kept. Members, officers and candidates can read your statement as soon as you publish it.',
    text: 'Statement',
    textHint:
      'Up to {most, number} words, including any answers. Do not include email addresses, phone numbers, home addresses or membership numbers.',
    how: 'How to add headings, lists and links',
    howList: {
      paragraph: 'Leave an empty line to start a new paragraph.',
      heading: 'Type <code>### Words</code> on its own line to make a heading.',
      list: 'Start each line with <code>-</code> to make a list.',
      emphasis: 'Type <code>*words*</code> for italics and <code>**words**</code> for bold.',
      link: 'Type <code>[words](https://example.org)</code> to make a link.',
    },
    questions: 'Questions for every candidate',
    questionsNote: 'Your answers will be shown beside those of the other candidates. You can leave any of them empty.',
    links: 'Links',
    linksNote:
      'Link to your own website, or to something you have written elsewhere. You can add up to ten links. Web addresses start with https://.',
    linkWords: 'Link {n}: text',
    linkAddress: 'Link {n}: web address',
    count: 'Words used: {words} of {most}',
    over: 'Words used: {words} of {most}. Remove at least {over}.',
    preview: 'Preview',
    draft: 'This is your draft, saved on {at}. Only you can see it.',
    saveDraft: 'Save as a draft',
    dropDraft: 'Delete this draft',
    previewTitle: 'Preview of your statement',
    previewNote: 'This has not been published yet.',
    previewEmpty: 'You have not written anything. If you publish this, your statement will be removed.',
    publish: 'Publish',
    publishAgain: 'Publish this version',
    takeBack: 'To remove your statement, clear every box and publish.',
    notPublished: 'This has not been published',
    standsNow: 'Published now: version {version}',
    versions: 'Versions',
    versionsNote: 'Every version is kept. Readers see the latest one.',
    version: 'Version {version}, {day}: {words, plural, =0 {statement removed} one {1 word} other {# words}}',
    closed: 'You cannot change this statement now',
  },
  time: {
    'round-not-announced': 'This round has not been announced yet. You can write your statement once it has.',
    'round-closed':
      'Nominations closed at {closesAt} (UK time), so you can no longer change your statement. If it has a mistake, contact the returning officer ({contact}).',
    'round-over': 'The ballot for this round has been declared, so statements can no longer change.',
    'round-cancelled': 'This round was cancelled, so statements can no longer change.',
  },
  refusals: {
    'round-not-announced': 'This round has not been announced yet. Come back when it has.',
    'round-closed':
      'Nominations closed at {closesAt} (UK time), so this has not been published. Your text is still below. If your published statement has a mistake, contact the returning officer ({contact}).',
    'round-over': 'The ballot for this round has been declared, so you can no longer change anything.',
    'round-cancelled': 'This round was cancelled, so you can no longer change anything.',
    'candidacy-merged': 'This entry has been merged with another one. Go back to your candidacy and use that one.',
    'has-left':
      'You declined or withdrew, so you cannot publish a new statement. You can still remove your old one: clear every box and publish.',
    stale:
      'Version {version} was published after you opened this page. It is shown below. To replace it with what you wrote, publish again.',
    'nothing-to-take-back': 'Write your statement first. You have no statement to remove.',
    'too-many-words':
      'Your statement is {words} words. The limit is {most}, including your answers. Remove at least {over, plural, one {1 word} other {# words}}.',
    'too-many-characters':
      'Your statement is too long. The limit is {most} characters, including your answers, links and formatting. Remove at least {over, plural, one {1 character} other {# characters}}.',
    'too-many-links': 'Remove {over, plural, one {1 link} other {# links}}. The limit is {most}.',
    'unknown-question':
      'The questions have changed since you opened this page. Copy your answers, open the page again and paste them.',
    'question-twice': 'We received two answers to one question. Open the page again and try once more.',
    'links-alone': 'Write something to go with your links, or remove the links.',
    private: {
      email: 'Remove the email address “{found}”. Anyone who reads your page can copy it and keep it.',
      phone: 'Remove the phone number “{found}”. Anyone who reads your page can copy it and keep it.',
      'membership-number':
        'Remove the membership number “{found}”. Anyone who reads your page can copy it and keep it.',
      'home-address':
        'Remove the address “{found}”, or leave out the house number. Anyone who reads your page can copy it and keep it.',
      postcode: 'Remove the postcode “{found}”. Anyone who reads your page can copy it and keep it.',
    },
    'strange-link': 'Remove “{found}”, or replace it with a web address that starts with https:// or http://.',
    'strange-sign':
      'Remove the hidden character {found}. To do this, paste the text again as plain text, or retype the line.',
    'link-words-missing': 'Enter the text for this link, or leave both boxes empty.',
    'link-words-long': 'Shorten the text of this link to {most} characters or fewer.',
    'link-address-missing': 'Enter the web address for this link, or leave both boxes empty.',
    'link-address-wrong':
      'Enter a full web address that starts with https://, like https://example.org. You entered “{found}”.',
    'link-twice': 'You have entered this web address twice. Remove one of them.',
    'accepted-already': 'You have already accepted. If you no longer want to stand, withdraw.',
    'not-accepted': 'You have not accepted, so you cannot withdraw. You can decline instead.',
    'has-withdrawn': 'You have withdrawn. Only the returning officer ({contact}) can reinstate you.',
    'declined-and-closed':
      'You declined, and nominations have closed. Only the returning officer ({contact}) can change this.',
    barred: 'You cannot accept, because you are suspended or not eligible. Contact the returning officer ({contact}).',
    'reason-long': 'Shorten the reason to {most} characters or fewer.',
    field: 'Check what you entered and try again.',
  },
} as const;

/** A representative’s reports of meetings, on their own pages and in public. */
export const reports = {
  public: {
    feed: 'Follow these reports (feed)',
    feedAll: 'Follow the reports of all representatives (feed)',
    title: 'Reports of meetings',
    note: 'These are the representative’s own words, on their own website.',
    count: '{n, plural, one {One report of a meeting} other {# reports of meetings}}',
    by: 'by {name}',
  },
  own: {
    title: 'Your reports',
    heading:
      '{n, plural, =0 {You have not added any reports} one {You have added one report} other {You have added {words} reports}}',
    lede: 'If you hold or have held a seat, you can list your reports of its meetings. Each report is shown as a link on your public page, with the date of the meeting.',
    seats: 'Your seats',
    held: '{contest}, {round}: from {from}',
    heldUntil: '{contest}, {round}: from {from} until {until}',
    heldUndated: '{contest}, {round}',
    add: 'Add a report',
    none: 'You have not added any reports.',
    take: 'Remove',
    takeOf: '{title}',
    home: '{n, plural, =0 {You have not added any.} one {You have added one.} other {You have added #.}}',
    homeGo: 'See and add reports',
    noSeat: 'You have not held a seat',
    noSeatText:
      'Only people who hold or have held a seat can add reports of its meetings. If our record is wrong, tell the returning officer ({contact}).',
  },
  form: {
    day: 'Date of the meeting',
    dayHint: 'For example, {example}',
    title: 'Title',
    titleHint: 'The title of the report on your website',
    address: 'Web address',
    addressHint: 'The address of the report, beginning with https://',
    button: 'Add this report',
  },
  take: {
    title: 'Remove this report?',
    points: {
      page: 'The link is removed from your public page at once.',
      log: 'The public log keeps a record that the report was added and removed.',
      again: 'You can add it again later.',
    },
    button: 'Remove this report',
    keep: 'Keep it',
  },
  refusals: {
    'no-seat': 'Only people who hold or have held a seat can add reports of its meetings.',
    'no-such-report': 'This report has already been removed.',
    'day-missing': 'Enter the day, month and year of the meeting.',
    'day-not-real': 'Enter a real date, like 7 12 2026.',
    'year-not-four-digits': 'Enter the year with four digits, like 2026.',
    'day-to-come': 'Enter a date that is not in the future.',
    'no-seat-then': 'Enter a date when you held a seat. You did not have a seat on this date.',
    'title-missing': 'Enter the title of the report.',
    'title-long': 'Shorten the title to {most} characters.',
    'title-wrong': 'Remove “{found}” from the title.',
    'address-missing': 'Enter the web address of the report.',
    'address-not-https': 'Enter a full web address that begins with https://, like https://example.org/report.',
    'address-private':
      'The web address contains an email address, a phone number or something similar. Enter one without.',
    'posted-already':
      'You have already added this web address for that date, with another title. Remove that report first.',
  },
} as const;
