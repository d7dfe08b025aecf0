import { holding, localOffices } from '../accounts/holding.js';
import { add, all, list, listed, one, optional, refuse, set, transitions, within } from '../kit/transitions.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import { OnSiteGuest } from './on-site-guest.js';
import { OnSiteMeeting, OnSiteMeetingStatus } from './on-site-meeting.js';

const office = { staff: all(within(), holding(...localOffices)) };
const guests = listed(OnSiteGuest, 'division', 'agency', 'status');
const NOT_YET = ['未到日期', 'Its day has not come'] as const;

export const onSiteMeetingTransitions = transitions(
  { concept: () => OnSiteMeeting, state: 'status', states: OnSiteMeetingStatus },
  ({ begin, act }) => ({
    announceOnSiteMeeting: begin(
      '通知现场会：写明由谁组织、在哪里观摩',
      'Announced, with who organises it and what is seen',
      {
        to: 'ANNOUNCED',
        by: office,
        needs: ['name', 'kind', 'organiser', 'division', 'heldOn'],
        takes: ['sites', 'activity'],
        given: { host: optional(one(() => Agency, '承办单位', 'The unit that prepares it', ['division'])) },
        refusals: { ...elsewhere, IN_THE_PAST: ['日期不得早于今天', 'The day is before today'] },
        rule: ({ heldOn, division, host, today }) => {
          if (heldOn < today) return refuse('IN_THE_PAST', 'heldOn');
          return strangerAmong({ host }, division) ?? { sets: { host: host?.id ?? null } };
        },
      },
    ),

    inviteToOnSiteMeeting: act('邀请参加现场会：邀请地方和机关', 'Places and organs are invited', {
      from: ['ANNOUNCED'],
      by: office,
      given: {
        places: optional(list(one(() => Division, '地方', 'Places', ['name']))),
        organs: optional(list(one(() => Agency, '机关', 'Organs', ['name', 'division']))),
      },
      lists: { guests },
      refusals: { NO_NEW_GUESTS: ['没有列出要邀请的地方或者机关', 'Nobody is named who is not invited already'] },
      rule: ({ id: meeting, it, places = [], organs = [], newId }) => {
        const isNew = (division: string, agency: string | null) =>
          !it.guests.some((one) => one.division === division && (one.agency ?? null) === agency);
        const asked = [
          ...places.map(({ id, name }) => ({ name, division: id, agency: null })),
          ...organs.map(({ id, name, division }) => ({ name, division, agency: id })),
        ].filter(({ division, agency }) => isNew(division, agency));
        if (!asked.length) return refuse('NO_NEW_GUESTS', 'places');
        return { also: asked.map((one) => add(OnSiteGuest, { id: newId(), meeting, ...one, status: 'INVITED' })) };
      },
    }),

    holdOnSiteMeeting: act('记录现场会召开：记载哪些参加方到会', 'It has been held, with those who came', {
      from: ['ANNOUNCED'],
      to: 'HELD',
      by: office,
      given: { present: list(one(() => OnSiteGuest, '到会的参加方', 'Those who came', ['meeting'])) },
      sees: ['heldOn'],
      lists: { guests },
      refusals: { NOT_YET, NOT_INVITED: ['未邀请该参加方', 'Not invited to this meeting'] },
      rule: ({ id, it, present, today }) => {
        if (it.heldOn > today) return refuse('NOT_YET', 'id');
        if (!present.every(({ meeting }) => meeting === id)) return refuse('NOT_INVITED', 'present');
        const came = new Set(present.map((one) => one.id));
        return { also: it.guests.map((one) => set(one, { status: came.has(one.id) ? 'ATTENDED' : 'ABSENT' })) };
      },
    }),

    publishOnSiteSummary: act('发布会议总结：发布经验和要求', 'What came of it is published', {
      from: ['HELD'],
      to: 'SUMMARISED',
      by: office,
      needs: ['summary'],
    }),

    cancelOnSiteMeeting: act('取消现场会', 'It is called off, with the reason', {
      from: ['ANNOUNCED'],
      to: 'CANCELLED',
      by: office,
      aside: true,
      reason: 'required',
    }),
  }),
);
