/** The frame around every page: skip link, masthead, practice line, footer. */
export const shell = {
  skip: 'Skip to main content',
  wordmark: 'Nominations',
  nav: {
    public: 'Main',
    officer: 'Your nominations',
    admin: 'Administration',
    rounds: 'Rounds',
    findBody: 'Who can nominate',
    search: 'Search',
    data: 'Data',
    checkReceipt: 'Check a receipt',
    signIn: 'Sign in',
    signOut: 'Sign out',
    office: 'Your nominations',
    members: 'For members',
    yourPages: 'Your pages',
    candidate: 'Your candidacy',
    me: 'Your data',
    attention: 'To do',
    submissions: 'Submissions',
    bodies: 'Bodies',
    people: 'People',
    mail: 'Emails',
    log: 'Log',
    settings: 'Settings',
  },
  practice: {
    mark: 'Practice round',
    words: 'Every candidate and nomination here is invented. Nothing counts.',
  },
  demo: {
    mark: 'Demo',
    words: 'This site shows invented data. Nothing sent here counts.',
  },
  translation: {
    mark: 'Cymraeg',
    words: 'The Welsh on this site has not yet been checked by a Welsh speaker.',
    admin: 'The admin pages are in English only.',
  },
  language: {
    en: 'English',
    cy: 'Cymraeg',
  },
  counted: 'Counted at {time} (UK time), up to entry {entry} of the public log.',
  footer: {
    runBy: 'Run by {operator}.',
    runByDefault: 'Run by volunteers.',
    unofficial: 'This is not an official Labour Party service.',
    privacy: 'No analytics, no third parties, one essential cookie.',
    label: 'About this site',
    about: 'About',
    privacyLink: 'Privacy',
    ownData: 'Your data',
    accessibility: 'Accessibility',
    log: 'Public log',
    verify: 'How to check this record',
    data: 'Data',
  },
} as const;

/** About this site, privacy, accessibility. */
export const site = {
  about: {
    title: 'About this site',
    description: 'About this record of nominations: its purpose and the people who run it.',
    lede: 'This site is a public record of which Constituency Labour Parties (CLPs) and other bodies nominated which candidates for the National Executive Committee.',
    who: 'Who runs this site',
    whoNamed: '{operator} runs this site.',
    page: 'Web page of {operator}',
    ask: 'Questions or mistakes: contact {contact}.',
    whoUnnamed: 'The people who run this site have not entered their name yet.',
    official: 'It is not an official Labour Party service.',
    what: 'What it does',
    what1: 'An officer of a CLP or other body sends the names that its meeting chose, and gets a public receipt.',
    what2:
      'Everyone can see who has been nominated, by whom and when, and how many CLPs and other bodies have not been heard from.',
    what3: 'Candidates are listed in alphabetical order. This site does not rank or recommend anyone.',
    counts: 'Which nominations count',
    counts1:
      'In a round run on this site, nominations count if an officer sent them, or if the returning officer entered them from paper or by phone. Nominations reported elsewhere are shown with their source, but do not count.',
    counts2: 'Past rounds are built from public lists. Their pages say so, and say where a list is incomplete.',
    sources: 'Sources and licences',
    sources1:
      'Names and codes of constituencies: Office for National Statistics, licensed under the Open Government Licence v3.0. Contains OS data © Crown copyright and database right 2024.',
    sources2: 'Pages about past rounds give the source of each fact.',
  },
  privacy: {
    title: 'What we keep, and what we never publish',
    description:
      'The personal data that this site keeps, the data that it never publishes, and how to have your data erased.',
    lede: 'You can read this site without an account. We do not set cookies when you read it, and we do not track you.',
    kept: 'What we keep',
    kept1:
      'For officers, members and other people who sign in: an email address, a language, their CLP or other body, their role with its dates, and when they last signed in. For officers, also the names that they have chosen and not sent. None of this is public.',
    kept2:
      'For candidates: a name, a home CLP or other body, a statement, and a record of the candidacy. All of these are public.',
    kept3:
      'For each set of nominations: the CLP or other body, the contest, the names, the time, and the date and type of the meeting. All of these are public. We also keep a record of who sent it, which is not public.',
    periods: 'How long we keep it',
    periodsLede: 'We delete personal data that is not public every day, as soon as its time is over:',
    days: '{n, plural, =365 {one year} =730 {two years} =1095 {three years} one {one day} other {# days}}',
    period: {
      sessions: 'The record that you are signed in on a device: {days} after you signed in, or until you sign out.',
      emailTexts:
        'What our emails to you say: {days} after we wrote them. The text of an email with a sign-in link is deleted as soon as we have sent it.',
      emails: 'The address, date and type of our emails to you: {days} after we wrote them.',
      lateForms:
        'Nominations that arrived after the deadline and were refused: {days} after the deadline of the round.',
      drafts: 'Names that an officer chose but did not send: {days} after the deadline of the round.',
      letters: 'Letters of candidates to officers: {days} after the deadline of the round.',
      attendance:
        'How many people were at a meeting, and the reference that the Party gave a CLP or other body: {days} after the deadline of the round.',
      memberships:
        'Who is registered as a member of which CLP or other body: {days} after the deadline of the last round.',
      endedRoles: 'Who was an officer of a CLP or other body, or helped to run this site: {days} after they stopped.',
      registrations:
        'That you registered as an officer of a CLP or other body, with your name and address: {days} after the returning officer decided, or three days if you do not confirm your address.',
      candidateAddresses: 'The email addresses of a candidate: {days} after the deadline of their last round.',
      applications:
        'That you put yourself forward, and a statement that was not published: {days} after the deadline of the round.',
      selfDescriptions:
        'What a candidate said about themselves for reserved seats and quotas: {days} after the deadline of the round. The candidate can take it back until the deadline.',
      actors: 'Who sent, confirmed or changed something on this site: {days} after they did it.',
      accounts:
        'The account of a person who is not an officer, admin, member or candidate: {days} after they last signed in.',
    },
    short:
      'A sign-in link expires after one hour. To limit how often one person or network can use this site, we count requests for one hour, with a code in place of the email address or network address. If an admin uploads a list of people but does not add them, we delete the list after a day.',
    permanent:
      'What is public is permanent: the names of candidates, their statements and results, and the nominations of CLPs and other bodies. They are facts about an election, and other people have relied on them.',
    backups:
      'Deleted data stays in backups until the backups are deleted too. Backups are private, and used only to repair this site.',
    never: 'What we never publish',
    never1:
      'Email addresses, phone numbers, home addresses and membership numbers. The contact addresses of this site and of its rounds are public on purpose.',
    never2: 'The names of officers, and which officer sent which nominations.',
    never3: 'How many people were at a meeting, and how anyone voted.',
    cookie: 'One cookie',
    cookie1:
      'When you sign in, one cookie keeps you signed in. There are no other cookies and no analytics, and nothing is loaded from other websites. Your browser also notes that you are signed in, to show “Your pages” in the menu. It does not send this to us.',
    rights: 'See your data, or have it erased',
    rights1: 'Sign in to see everything that we keep about you, get a copy of it, or erase it:',
    rightsLink: 'Your data',
    rights2:
      'Before you erase it, the page says exactly what will be erased and what will stay. If you cannot sign in, ask the returning officer ({contact}), who can erase it for you. If something about you is wrong, ask the returning officer to correct it.',
    rights3:
      'A candidate’s name and candidacy stay public after their other data has been erased. A candidate can ask the returning officer ({contact}) to take down a statement.',
  },
  accessibility: {
    title: 'Accessibility of this site',
    description: 'How this site works for people who use it in different ways, and what still needs work.',
    lede: 'We want everyone to be able to use this site, including with a keyboard, a screen reader, a small phone, large print or no JavaScript.',
    done: 'What you can expect',
    done1: 'Every public page works without JavaScript and on screens 320 pixels wide.',
    done2: 'We never use colour alone to give information. Every symbol has a text label.',
    done3: 'The site follows your device’s light or dark setting. Every page can be printed.',
    tested: 'How we tested it',
    tested1:
      'The people who make this site tested it with automatic checks, with a keyboard, and by looking at pages at several widths in light and dark. There has been no outside audit, and we have not formally shown that it meets any standard.',
    gaps: 'What still needs work',
    gaps1: 'The Welsh has not yet been checked by a Welsh speaker. The Welsh pages say so.',
    gaps2: 'If you cannot use part of this site, tell the returning officer ({contact}).',
  },
} as const;

/** The pages of a demo, where anyone may sign in as an invented person and read their email. */
export const demo = {
  title: 'Try the site as one of these people',
  lede: 'Everyone here is invented. Choose a person to sign in as, then do what they would do.',
  listTitle: 'People',
  signIn: 'Sign in as this person',
  /** Read out instead of the button's text. */
  signInAs: 'Sign in as this person: {who}',
  who: {
    silentSecretary: 'The secretary of a CLP that has not sent any nominations',
    sentSecretary: 'The secretary of a CLP that has sent its nominations',
    sentChair: 'The chair of that CLP',
    member: 'A member',
    candidate: 'A candidate',
    returningOfficer: 'The returning officer',
    owner: 'The owner of the site, who is also the second admin who agrees to a declaration',
  },
  body: '{name} CLP',
  missing: 'There is nobody here yet. Set up the demo data first. The command is in the README.',
  gone: 'This person is no longer here. Choose someone else.',
  mailLink: 'Read the emails',
  mailTitle: 'Emails from this demo',
  mailLede: 'Emails from this demo are not sent. They are shown here, newest first.',
  noMail: 'There are no emails yet. Sign in by email or send some nominations, then come back here.',
  to: 'To',
  hidden: 'a hidden address',
  notSent: 'Not sent yet',
  emptied: 'The text of this email has been removed.',
} as const;
