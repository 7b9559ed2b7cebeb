#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>
#include "frame.h"

/* ncurses 6.4 flushes at every movement of the cursor: a dozen writes for one key, each of which
   wakes the terminal, and a frame that can be seen half done. Its stream is therefore a descriptor
   of its own on the terminal, and for the length of a frame that descriptor is a file in memory.
   Where the system gives none, frames are sent as ncurses sends them. */

static int stream = -1;
static int memory = -1;
static int gathers;

FILE *frame_stream(void) {
  stream = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  if (stream < 0) return stdout;
  FILE *file = fdopen(stream, "w");
  if (!file) {
    close(stream);
    stream = -1;
    return stdout;
  }
  /* A limit on the size of files holds for those in memory, too, and would cut frames. */
  struct rlimit limit;
  if (getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur == RLIM_INFINITY)
    memory = memfd_create("frame", MFD_CLOEXEC);
  return file;
}

void frame_begin(void) {
  gathers = stream >= 0 && memory >= 0 && lseek(memory, 0, SEEK_SET) == 0 &&
            dup3(memory, stream, O_CLOEXEC) == stream;
}

/* False when the terminal is gone. */
static int send_all(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t sent = write(STDOUT_FILENO, bytes, count);
    if (sent > 0) {
      bytes += sent;
      count -= (size_t)sent;
    } else if (errno == EAGAIN) {
      struct pollfd room = {STDOUT_FILENO, POLLOUT, 0};
      if (poll(&room, 1, -1) < 0 && errno != EINTR) return 0;
    } else if (errno != EINTR) {
      return 0;
    }
  }
  return 1;
}

void frame_end(void) {
  if (!gathers) return;
  gathers = 0;
  off_t left = lseek(memory, 0, SEEK_CUR);
  dup3(STDOUT_FILENO, stream, O_CLOEXEC);
  static char bytes[1 << 16];
  for (off_t at = 0; at < left;) {
    ssize_t count = left - at < (off_t)sizeof bytes ? left - at : (off_t)sizeof bytes;
    count = pread(memory, bytes, (size_t)count, at);
    if (count <= 0 || !send_all(bytes, (size_t)count)) return;
    at += count;
  }
}
