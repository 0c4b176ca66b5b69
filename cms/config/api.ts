export default {
  rest: { defaultLimit: 25, maxLimit: 100, withCount: true },
  // A required relation that is missing is refused, like any other required field.
  documents: { strictRelations: true },
};
