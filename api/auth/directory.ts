import type { Scope } from '../../schema/kit/declare/viewer.js';

/** A post that an account holds today. */
export interface HeldPost {
  /** As `AccountPostKind` names it. */
  readonly post: string;
  readonly division?: string | undefined;
  readonly agency?: string | undefined;
  readonly body?: string | undefined;
}

/** What the platform knows of an account. */
export interface KnownAccount {
  readonly id: string;
  readonly kind: 'PERSON' | 'PROGRAM';
  readonly status: 'INVITED' | 'ACTIVE' | 'LOCKED' | 'REVOKED';
  readonly deputy?: string | undefined;
  /** Of a program: whose it is, and where that agency is. */
  readonly agency?: { readonly id: string; readonly division: string } | undefined;
  /** Unix time in seconds: tokens issued before are refused. */
  readonly tokensRevokedAt?: number | undefined;
  readonly posts: readonly HeldPost[];
}

/** By what a token names its account: as the platform does, or as its issuer tells its users apart. */
export type AccountName = { readonly id: string } | { readonly issuer: string; readonly subject: string };

export interface KnownKey {
  readonly id: string;
  readonly account: KnownAccount;
  readonly scopes: readonly Scope[];
  /** Unix time in seconds. */
  readonly ends: number;
  readonly isRevoked: boolean;
}

/** The accounts of the platform, as the database has them now. */
export interface Directory {
  accountOf(name: AccountName): Promise<KnownAccount | undefined>;
  isRevoked(token: { readonly issuer: string; readonly id: string }): Promise<boolean>;
  /** By the digest of a key, which is noted as used. */
  keyOf(keyHash: string): Promise<KnownKey | undefined>;
  /** Binds a user to the account whose code has this digest, and notes it in history and audit; false if there is none that waits for it. */
  bind(
    codeHash: string,
    user: { readonly issuer: string; readonly subject: string },
    request?: string | undefined,
  ): Promise<boolean>;
}
