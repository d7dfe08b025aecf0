/** What plans of supervision, their chain and their tasks are refused for alike. */
export const planRefusals = {
  PLAN_OVER: ['该监督计划已报告或者办结', 'The plan is reported or closed'],
  OUTSIDE_ITS_PLAN: ['截止日期不在计划期内', 'Not due within the plan'],
} as const;
export const tasksOpen = { TASKS_OPEN: ['还有任务没有完成', 'Some of its tasks are not done'] } as const;
