#define _DEFAULT_SOURCE 1
#include "process.h"
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/auxv.h>
#include <unistd.h>

static int count;
static char **words;

/* A file opened under the number of a closed output would be written into with what is said there.
   What takes the number instead can be neither read nor written as a stream. */
static void reserve_standard_streams(void) {
  for (int number = 0; number <= 2; number++)
    if (fcntl(number, F_GETFD) < 0) open("/", O_RDONLY | O_DIRECTORY);
}

/* Without /proc the runtime of Swift can't find the program that would tell a crash, and ends at once:
   it is told not to look. Before the runtime's own beginning. */
__attribute__((constructor(101))) static void need_no_proc(void) {
  if (access("/proc/self/exe", F_OK) != 0)
    setenv("SWIFT_BACKTRACE", "enable=no,swift-backtrace=/none", 0);
}

__attribute__((constructor)) static void started(int given, char **all) {
  count = given;
  words = all;
  reserve_standard_streams();
}

int aq_word_count(void) { return count; }

const char *aq_word(int number) { return words[number]; }

const char *aq_program(void) { return (const char *)getauxval(AT_EXECFN); }

void aq_refuse_instead_of_ending(void) {
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
}
