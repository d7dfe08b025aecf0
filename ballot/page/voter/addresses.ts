const told = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content || undefined;

/** Where the page finds what it needs: part of the page, so that no link can send a deputy's token elsewhere. */
export const addresses = {
  issuer: told('issuer')!,
  box: told('box') ?? '/graphql',
  platform: told('platform')!,
  signIn: told('sign-in'),
  client: told('client') ?? '',
};
