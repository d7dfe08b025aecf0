/** When an edition's changes take effect: new codes begin, codes pass to others, and what it lacks ends. */
export interface Edition {
  /** Day of the edition. */
  readonly edition: string;
  /** Day on which what the edition lacks ends; without it that stays. */
  readonly endMissing?: string | undefined;
}
export const changedOn = ({ edition, endMissing }: Edition) => endMissing ?? edition;
