import type { Dataset } from '../../kit/dataset.js';
import type { SuggestionText } from '../../kit/texts.js';
import { type Story, stories } from '../../places/stories.js';
import { deputiesOf, type SeedDeputy } from '../deputies.js';
import { divisionOf, sessionOf } from '../organisations.js';
import { Inbox } from './inbox.js';
import type { SuggestionGenerator } from './suggestion-generator.js';

/** Where a story of a source stands in the records, for what follows from it. */
export interface Told {
  readonly feedback: string;
  readonly suggestion?: string;
  /** Day of the suggestion, or of the voice if there is none: nothing comes of it before. */
  readonly raisedOn: string;
  readonly deputy: SeedDeputy;
}

const told = new WeakMap<Dataset, Map<string, Told>>();

/** The records of a story by its name in `places/stories.ts`. */
export function storyOf(data: Dataset, name: keyof typeof stories): Told {
  const story = told.get(data)?.get(name);
  if (!story) throw new Error(`the story ${name} has not been told`);
  return story;
}

/** The voices of the stories that the sources tell, and the suggestions that came of them. */
export function seedStories(desk: SuggestionGenerator): void {
  const inbox = new Inbox(desk.data, 'stories');
  const all = new Map<string, Told>();
  for (const [name, story] of Object.entries<Story>(stories)) all.set(name, tell(desk, inbox, story));
  told.set(desk.data, all);
}

function tell(desk: SuggestionGenerator, inbox: Inbox, story: Story): Told {
  const { division, deputyOf, post, suggested, ...voice } = story;
  const at = (prefix: string) => deputiesOf(desk.data, prefix, deputyOf);
  const near = [division.slice(0, 9), division.slice(0, 6)].map(at).find(({ length }) => length > 0);
  const deputy = post ? near?.find((one) => one.post.endsWith(post)) : near?.[0];
  if (!deputy) throw new Error(`no deputy for the story of ${division}`);
  const suggestion = suggested && suggest(desk, deputy, suggested);
  const feedback = inbox.take({ ...voice, division, deputy, ...(suggestion && { suggestion }) });
  return { feedback, deputy, raisedOn: suggested?.submittedOn ?? story.receivedOn, ...(suggestion && { suggestion }) };
}

function suggest(
  desk: SuggestionGenerator,
  lead: SeedDeputy,
  { congress, submittedOn, ...words }: NonNullable<Story['suggested']>,
) {
  const year = divisionOf(congress).level === 'TOWNSHIP' || submittedOn.slice(5) > '12-01' ? 1 : 0;
  const session = sessionOf(congress, Number(submittedOn.slice(0, 4)) + year);
  const inSession = submittedOn >= session.openedOn && submittedOn <= session.closedOn;
  return desk.file({
    congress,
    year: Number(submittedOn.slice(0, 4)),
    submittedOn,
    period: inSession ? 'IN_SESSION' : 'BETWEEN_SESSIONS',
    ...(inSession && { session: session.id }),
    lead,
    others: deputiesOf(desk.data, congress),
    origin: 'CONTACT_VISIT',
    settled: 'SOLVED',
    text: words as SuggestionText,
  });
}
