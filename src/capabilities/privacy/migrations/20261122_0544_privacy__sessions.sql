-- A session of somebody else may stand on a relation to the person who is erased (`grounds`): it ends with it.
grant select ("grounds"), delete on auth."session" to poolster_erasure;
