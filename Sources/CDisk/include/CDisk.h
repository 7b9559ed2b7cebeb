// What the store asks of the system that its own headers don't give to Swift.
#ifndef AQUARIUM_CDISK_H
#define AQUARIUM_CDISK_H

#include <stddef.h>
#include <sys/types.h>

/// renameat2 with RENAME_NOREPLACE; -1 with errno, EINVAL or ENOSYS where it can't be done.
int aq_rename_new(int folder, const char *name, const char *other);
/// renameat2 with RENAME_EXCHANGE, in the same way.
int aq_exchange(int folder, const char *name, const char *other);
/// Copies all extended attributes that may be copied; -1 with errno at the first that may not.
int aq_copy_attributes(int from, int to);

#endif
