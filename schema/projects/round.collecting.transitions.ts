import { fromSql, refuse, type Words } from '../kit/transitions.js';
import { elsewhere } from '../organisations/one-place.js';
import type { LivelihoodRound } from './livelihood-round.js';
import { congressOffice, runners } from './round.actors.js';
import { foreignOrganiser, isMethodOf, nameOf, ofPlace } from './round.announcement.js';
import type { RoundStage } from './round.choices.js';

/** From the notice to the list of candidates. */
export const collecting = ({ begin, act }: Words<LivelihoodRound, RoundStage>) => ({
  announceRound: begin(
    '公告轮次：发布民生实事项目征集公告，写明渠道和截止日期',
    'A round is announced, with the channels of its notice and the last day for proposals',
    {
      to: 'ANNOUNCED',
      by: { ...runners, staff: congressOffice() },
      needs: ['channels'],
      takes: ['division', 'year', 'method', 'collectionClosesOn', 'organiser', 'minSurplusRate', 'notice'],
      reads: ofPlace,
      refusals: {
        ...elsewhere,
        NO_TIER_OF_ROUNDS: ['该区划不开展民生实事项目票决', 'No rounds are held in such a place'],
        METHOD_OF_ANOTHER_TIER: ['该层级不采用此决定方式', 'Places of this tier do not decide so'],
        CLOSES_IN_THE_PAST: ['征集截止日期不得早于今天', 'Proposals would close before today'],
      },
      rule: ({ place, division, method, year, collectionClosesOn, today }) => {
        if (!place?.level) return refuse('NO_TIER_OF_ROUNDS', 'division');
        if (!isMethodOf(place.level, method)) return refuse('METHOD_OF_ANOTHER_TIER', 'method');
        if (collectionClosesOn < today) return refuse('CLOSES_IN_THE_PAST', 'collectionClosesOn');
        const { level, number, congress = null } = place;
        return (
          foreignOrganiser(place, division) ?? {
            sets: { name: nameOf(place, year), level, number, congress, announcedOn: today },
          }
        );
      },
    },
  ),

  openCollection: act('开始征集', 'Proposals are taken from now on', {
    from: ['ANNOUNCED'],
    to: 'COLLECTING',
    by: runners,
  }),

  extendCollection: act('延长征集：推迟征集截止日期并说明原因', 'Proposals are taken for longer, with the reason', {
    from: ['ANNOUNCED', 'COLLECTING'],
    by: runners,
    aside: true,
    reason: 'required',
    needs: ['collectionClosesOn'],
    sees: ['collectionClosesOn'],
    refusals: { NO_EXTENSION: ['新的期限须晚于现在的期限', 'No later than the last day is already'] },
    rule: ({ it, collectionClosesOn }) =>
      collectionClosesOn <= it.collectionClosesOn ? refuse('NO_EXTENSION', 'collectionClosesOn') : {},
  }),

  beginScreening: act('开始筛选：征集截止后开始筛选', 'Screening begins once proposals are closed', {
    from: ['COLLECTING'],
    to: 'SCREENING',
    by: runners,
    sees: ['collectionClosesOn'],
    refusals: { STILL_COLLECTING: ['征集尚未截止', 'Proposals are still taken'] },
    guard: ({ it, today }) => (it.collectionClosesOn >= today ? refuse('STILL_COLLECTING', 'id') : undefined),
  }),

  publishShortlist: act('公布初定名单：候选项目已初定', 'The candidates are chosen, and their list is published', {
    from: ['SCREENING'],
    to: 'SHORTLISTED',
    by: runners,
    reads: {
      candidates: fromSql<number>(
        `(select count(*) from livelihood_proposal p where p.round_id = {id} and p.status = 'SHORTLISTED')`,
      ),
    },
    refusals: { NO_CANDIDATES: ['尚未初定候选项目', 'No candidate has been chosen yet'] },
    rule: ({ candidates }) => (candidates ? {} : refuse('NO_CANDIDATES', 'id')),
  }),
});
