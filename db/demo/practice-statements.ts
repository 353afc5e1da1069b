/**
 * The statements of the practice round's invented candidates, by slug. Each one says that its candidate is invented.
 */
export const PRACTICE_STATEMENTS = {
  'alder-sample': `What the committee decides, members should be able to read the same week, in the same words, wherever they live.

I have been a member for nineteen years, a branch secretary for six and a minutes secretary for longer than I meant to be. In that time I have written up perhaps three hundred meetings. I know what members ask the morning after: what was decided, who spoke for it, and what happens next. Too often the honest answer has been that nobody had told us.

If I am elected I will publish a plain report within five days of every meeting: each decision, how I voted, and why. I will write it so that somebody who joined last month can follow it. Where business is confidential I will say that it is, and when that will end.

### On the work of local parties

A constituency party runs on the unpaid evenings of a few people. They deserve forms that can be filled in on a phone, answers to letters, and notice that respects a working week. I will ask that every new rule comes with a page that says who must do what, by when, and what it replaces.

I will hold an open meeting in each nation and region every year, with the questions taken first from those who have never asked one. From Aberdeen to Aberystwyth, from Penzance to Peterhead, the distance should be ours to travel and not yours.

One seat in a large committee does not settle things, and I will not pretend that it does. I promise to turn up prepared, to listen before I speak, to change my mind in public when I am wrong, and to tell you all of it afterwards. I am an invented candidate, so this promise is only an example.`,
  'aspen-sample': `I joined because a neighbour asked me to. Most of us did. So I would start with how we ask.

For eight years I have looked after membership in my constituency party. I have rung people in their first week, their first month and their first year, and I have kept a note of why they stayed or went. They stay when there is something to do that they are good at. They go when the first meeting they come to is about the minutes of the last one.

On the committee I would ask for three things:

- a welcome within a week of joining, from a person and not from a machine;
- a list that officers can use without a training course;
- a yearly account, for each nation and region, of who joined, who left and what they told us.

I asked the Meadow group for its support because it asked me hard questions first. I am an invented candidate, made up to show what a statement looks like.`,
  'beech-sample': `Good rules are short, known in advance and the same for everyone.

I have chaired meetings in village halls, in a ferry terminal and once by candlelight. What kept them fair was never my voice. It was that everybody in the room could read the rule we were following. Where people could not read the rules, they did not trust them, and they were often right.

I would ask the committee to publish every rule that binds a local party in one place, with the date on which it began and the reason for it. I would ask that nothing changes in the last month before a deadline. I would ask that an appeal is answered within four weeks, in writing, with reasons, and that the answer is published without names.

I will vote for procedure even when I dislike where it leads, and I will say so when that happens. Rural parties will hear from me in person: I live an hour from a railway station and I know what an evening meeting costs. I am an invented candidate. Real candidates from Hexham will have their own views.`,
  'birch-sample': `A member in Wales should not need to read a report three times to learn what it means for Wales.

I have been a delegate, a treasurer and a translator of motions from English into Welsh. I have seen decisions made for one nation read out in another as if everything were the same there.

If I am elected, every report I write will come in both languages on the same day. I will ask that papers say, in one line, which nation each proposal applies to. I will hold a monthly hour when any officer can ring and ask what a decision means in practice, and I will publish the questions with my answers.

I support more training for new officers, paid travel for delegates who cannot afford it, and meetings that people can join from home without being second-class. I would rather do four things well than promise twenty. I am an invented candidate, and these are examples of what a candidate might say.`,
  'cedar-sample': `Winning needs a party that is ready before the election is called.

I have organised in marginal seats for twelve years and have been on the losing side about half the time. The difference was seldom the weather. It was whether local parties had people, data and a plan a year ahead, or received all three in the last fortnight.

I would ask the committee for a published plan for every nation and region: what support a local party can expect, when it will come, and whom to ring when it does not. I would ask that money raised locally is spent where members can see it. I would ask that candidates are chosen in good time, by members, on a timetable that is known at the start.

I will report after each meeting in one page. If I vote for something unpopular I will explain it before anyone has to ask. Those who make the leaflets should hear about decisions first, not last. I am an invented candidate in a practice round, backed by the Hedgerow slate.`,
  'elm-sample': `Two groups back me. Neither of them will tell me how to vote.

I have been an officer in a large rural constituency for ten years, where members live up to forty miles apart. We started to hold meetings online and in person at the same time. Attendance doubled. So did the amount of debate, which I count as a success.

I would bring three habits to the committee. Read the papers before the meeting, and say so when they arrive too late to be read. Ask of each proposal what it will cost a volunteer in hours. Write down afterwards what changed because of the discussion, even when the answer is nothing.

I support stronger regional structures with money of their own, a proper voice for councillors, and an independent route for complaints with a time limit. On the things where my two groups disagree I will listen to both and then tell you what I decided. I am an invented candidate, so I do not have to choose yet.`,
  'hawthorn-sample': `I would be a voice for members who work shifts.

Most of what we do happens at half past seven on a weekday evening. A nurse, a driver or a cook can come to one meeting in three at best. I have worked nights for most of my life, and have had to ask other people what happened at meetings.

I would ask that every local party can let members vote over a whole day and not only at a meeting, that papers go out in good time, and that officers can share a post. I would ask the committee to publish the hours at which its own meetings are held, and who could not come.

I would report by recording as well as in writing, because some of us listen to the news while we drive. I am an invented candidate, and this statement stays here to show what a withdrawal looks like.`,
  'hazel-sample': `Small parties matter as much as large ones.

My constituency party has ninety members and covers half a county. We have a secretary who farms, a treasurer who teaches and a chair who drives the school bus. When a new form arrives, we never know when we will find the time to fill it in.

I would ask that every new requirement is tested first with a small party. I would ask for help with accounts from somebody who knows them, for one password instead of five, and for a phone number that a person answers. I would ask that places at events are kept for those who travel furthest.

I have served on a regional board and on two working groups. I know how to read a budget and how to ask about what is missing. I will visit one small party in each nation and region every year and write about what I find. I am an invented candidate in a practice round, so these are not real promises.`,
  'juniper-sample': `I am not on any slate, because I want people to ask me what I think about each question.

I have been a member for five years and a street representative for four of them. I have never been an officer. I believe that the committee needs some people who remember what it is like to be new.

I would work on the first year of membership: what people are sent, whom they meet, how soon they are asked for something other than money. I would ask that every consultation ends with a page that says what was heard and what was done about it. I would ask that young members are listened to and not only photographed.

I will publish my diary, my expenses and my votes. If I have nothing to report, I will say that too. I am an invented candidate. I need nominations from five constituency parties, and so far I have four.`,
  'larch-sample': `I have audited the accounts of charities for thirty years and would like to do something about ours.

Members pay for the party. They should be able to see, each year and on two sides of paper, where their money went: how much to staff, to campaigns, to buildings, to debt, and how much came back to the place where they live. That is not about left or right. It is just *good practice*.

I would ask for a summary of accounts for every constituency, for a plain rule on what local parties may keep, and for competitive quotations on every large contract. I would ask that the committee sees a budget in time to change it.

I would read the papers, ask about the money and tell you the answer. I am an invented candidate with one nomination, to show what a page looks like when more are needed.`,
  'maple-sample': `Councillors, members and trade unionists meet the same people on the same doorsteps. Our structures should know that.

I have been a workplace representative, a councillor and a branch chair, sometimes in one week. I have seen a good campaign fail because three groups of volunteers never spoke to each other, and a weak one succeed because everyone worked together.

On the committee I would ask for joint planning between local parties and councillors in every region, for training that counts the same wherever it was taken, and for a fair hearing when members and their councillors fall out. I would ask for a review of how disputes are handled, led by someone from outside.

I will hold a report-back in every city of my region twice a year and online for everyone else. I will answer letters within a fortnight. I am grateful for the support of the Grove list, but I will explain my own votes. I am an invented candidate. Thank you for reading my statement.`,
  'oak-sample': `I offer steady work and clear reports.

I have been secretary of one constituency party or another for twenty-two years. I have run four selections, nine annual meetings and one move to a new office. I have made mistakes, and I told members in writing about those that mattered.

I would ask the committee to treat volunteers as it would treat good staff: with notice, with thanks and with the right tools. I would ask for a calendar of the whole year, published in January and kept. I would ask that when a deadline moves, everybody hears on the same day and is told why.

I am in favour of a broad party, and of disagreeing in private before we do so in public. I will work with every member of the committee. My reports will be short and on time. I am an invented candidate in a practice round.`,
  'rowan-sample': `I was asked to stand by members of six constituency parties before I had made up my mind.

I teach in a secondary school and have run its union group for nine years. I have learned that people will accept a decision they dislike if they understood how it was made, and will oppose a decision they like if they did not.

If I stand, I will ask for open agendas, for votes that are recorded by name, and for an end to papers that are handed out at the door and collected again. I would like the committee to meet in a different region each time and to hold an open hour beforehand.

I would also like it to talk about time. Nearly everyone who serves this party has work, or care, or both. **Meetings should end when they say they will.** I am grateful to the Meadow group for its support. I am an invented candidate. I have not accepted yet, to show what the page looks like.`,
  'willow-sample': `Not everybody who stands expects to win. I am standing so that islands are not forgotten.

To get to the nearest regional meeting I need two buses, a train and an overnight stay. I ask for online meetings, a microphone that works, and the papers at the same time as everyone else.

I would ask the committee to think about distance when it sets quorums and fees. I would ask for bilingual forms where members use two languages, and for a yearly meeting of all the parties on islands or in the mountains.

I have been a member for three years. I have been our treasurer for two of them, because nobody else volunteered. I am good with numbers, and I listen. I am an invented candidate, and no party has nominated me yet.`,
  'quince-sample': `A treasurer should be careful, calm and open with members.

I have kept books for a housing association, a choir and a football club, and have handed all three on in better order than I found them. I like a reserve of six months, two signatures on everything and a budget that ordinary members can argue with.

I would publish a summary of income and spending each quarter, on one page, with last year’s figures beside it. I would set out what is borrowed, from whom and on what terms. I would visit the treasurers of local parties, because they know where money is wasted.

I would often have to say no, but I would always say why. I am an invented candidate in a practice round.`,
  'sorrel-sample': `Money is a question of trust before it is a question of arithmetic.

I have raised funds for hospices and for campaigns, from people who had little and gave anyway. They never asked me for a glossy report. They asked what their five pounds had done.

As treasurer I would make small regular giving easier than large occasional giving. I would ask that a fixed share of each subscription goes to the local party it came from, paid on a known day. I would publish every donation over the legal limit on our own pages within a month, without waiting to be asked.

I would work with the unions as partners, and give them clear figures. I would also train two deputies, so that the work never depends on one person. I am an invented candidate in a practice contest.`,
  'yarrow-sample': `I am an accountant and a regular canvasser, and I want to use both kinds of experience.

Elections cost more each time, and we do not always know when they will come. So a party needs a plan for the year without an election, and the discipline to leave that money alone. I would bring a three-year plan to members for debate, with its assumptions written out so that anyone can challenge them.

I would put local treasurers on one simple system, with help by telephone in the evening, when they do the work. I would end the habit of asking volunteers for the same figures in three formats.

I would report in plain words, with clear charts. I am an invented candidate, here so that people can try a second contest.`,
} as const satisfies Record<string, string>;
