#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
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

/* ncurses knows 256 colours by their numbers. Where the terminal shows more, a number stands for a
   colour of the theme's, and the frame says that one: 38;5;N becomes 38;2;R;G;B. */
static unsigned char true_colours[256][3];
static unsigned char is_true[256];

int frame_can_be_true(void) { return stream >= 0 && memory >= 0; }

void frame_true_colour(int number, int red, int green, int blue) {
  is_true[number] = 1;
  true_colours[number][0] = (unsigned char)red;
  true_colours[number][1] = (unsigned char)green;
  true_colours[number][2] = (unsigned char)blue;
}

void frame_forget_colours(void) { memset(is_true, 0, sizeof is_true); }

/* The length of ESC [ 38;5;N m or ESC [ 48;5;N m at the beginning, with its number; 0 for anything
   else. */
static size_t colour_at(const char *bytes, size_t count, int *number) {
  if (count < 9 || bytes[0] != 27 || bytes[1] != '[' || (bytes[2] != '3' && bytes[2] != '4') ||
      memcmp(bytes + 3, "8;5;", 4) != 0)
    return 0;
  size_t at = 7;
  *number = 0;
  while (at < count && at < 10 && bytes[at] >= '0' && bytes[at] <= '9')
    *number = *number * 10 + (bytes[at++] - '0');
  return at < count && at > 7 && bytes[at] == 'm' && *number < 256 ? at + 1 : 0;
}

static size_t truly(const char *bytes, size_t count, char *told) {
  size_t used = 0;
  for (size_t at = 0; at < count;) {
    int number;
    size_t length = bytes[at] == 27 ? colour_at(bytes + at, count - at, &number) : 0;
    if (length && is_true[number]) {
      const unsigned char *colour = true_colours[number];
      used += (size_t)sprintf(told + used, "\033[%c8;2;%d;%d;%dm", bytes[at + 2], colour[0],
                              colour[1], colour[2]);
      at += length;
    } else {
      told[used++] = bytes[at++];
    }
  }
  return used;
}

/* Where the bytes may be parted without parting a sequence of a colour. */
static ssize_t whole(const char *bytes, ssize_t count) {
  for (ssize_t at = count - 1; at > 0 && at > count - 12; at--)
    if (bytes[at] == 27) return at;
  return count;
}

void frame_end(void) {
  if (!gathers) return;
  gathers = 0;
  off_t left = lseek(memory, 0, SEEK_CUR);
  dup3(STDOUT_FILENO, stream, O_CLOEXEC);
  static char bytes[1 << 15];
  /* A sequence of nine bytes becomes one of nineteen at most. */
  static char told[3 * sizeof bytes];
  for (off_t at = 0; at < left;) {
    ssize_t count = left - at < (off_t)sizeof bytes ? left - at : (off_t)sizeof bytes;
    count = pread(memory, bytes, (size_t)count, at);
    if (count > 0 && at + count < left) count = whole(bytes, count);
    if (count <= 0 || !send_all(told, truly(bytes, (size_t)count, told))) return;
    at += count;
  }
}
