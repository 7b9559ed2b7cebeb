#define _GNU_SOURCE
#include "CDisk.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

enum { NO_REPLACE = 1, EXCHANGE = 2 };

static int renamed(int folder, const char *name, const char *other, unsigned how) {
  return (int)syscall(SYS_renameat2, folder, name, folder, other, how);
}

int aq_rename_new(int folder, const char *name, const char *other) {
  return renamed(folder, name, other, NO_REPLACE);
}

int aq_exchange(int folder, const char *name, const char *other) {
  return renamed(folder, name, other, EXCHANGE);
}

int aq_copy_attributes(int from, int to) {
  char names[4096];
  char value[65536];
  ssize_t length = flistxattr(from, names, sizeof names);
  if (length < 0) return errno == ENOTSUP ? 0 : -1;
  for (char *name = names; name < names + length; name += strlen(name) + 1) {
    ssize_t size = fgetxattr(from, name, value, sizeof value);
    if (size < 0) continue;
    if (fsetxattr(to, name, value, (size_t)size, 0) != 0) return -1;
  }
  return 0;
}
