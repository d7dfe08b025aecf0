import { isObjectType } from 'graphql';
import { Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { expect, it } from 'vitest';
import { concepts } from '../../schema/concepts.js';
import { buildPlatform } from '../../schema/kit/graphql/schema.js';
import { platform } from '../../schema/platform.js';

@ObjectType()
class Mention {
  @Field(() => ID)
  id!: string;
}

@Resolver()
class MentionResolver {
  @Query(() => Mention)
  mention(): Mention {
    return { id: 'Deputy:1' };
  }
}

it('no type has a field "id" but those that a client may keep by it', () => {
  const objects = Object.values(platform.schema.getTypeMap()).filter(isObjectType);
  const withId = objects.filter((type) => type.getFields().id);
  expect(withId.filter((type) => !type.getInterfaces().some(({ name }) => name === 'Node'))).toEqual([]);
  expect(withId.map(({ name }) => name).sort()).toEqual(platform.specs.map(({ name }) => name).sort());
});

it('the platform does not start with another', () => {
  expect(() => buildPlatform(concepts, [MentionResolver])).toThrow('Mention.id: only records have an id');
});
