#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>
#include "shim.h"

static const int watched[] = {SIGWINCH, SIGHUP,  SIGTERM, SIGINT,    SIGTSTP, SIGCONT,
                              SIGALRM,  SIGUSR1, SIGUSR2, SIGVTALRM, SIGPROF, SIGXCPU,
                              SIGIO,    SIGPWR,  SIGSTKFLT};
static const int deadly[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGQUIT, SIGSYS};
#define COUNT(list) ((int)(sizeof(list) / sizeof((list)[0])))

/* What was done on each watched signal before us. */
static struct sigaction before_watch[COUNT(watched)];
static int watching;

static int signal_pipe[2] = {-1, -1};

static void caught(int number) {
  int before = errno;
  unsigned char byte = (unsigned char)number;
  /* A full pipe has told enough: every signal in it is looked at again. */
  ssize_t ignored = write(signal_pipe[1], &byte, 1);
  (void)ignored;
  errno = before;
}

static void watch(int number) {
  struct sigaction action = {0};
  action.sa_handler = caught;
  action.sa_flags = SA_RESTART;
  sigfillset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

int aq_watch_signals(void) {
  if (signal_pipe[0] < 0) {
    if (pipe(signal_pipe) != 0) return -1;
    for (int i = 0; i < 2; i++) {
      fcntl(signal_pipe[i], F_SETFL, O_NONBLOCK);
      fcntl(signal_pipe[i], F_SETFD, FD_CLOEXEC);
    }
  }
  for (int i = 0; i < COUNT(watched); i++) {
    int number = watched[i];
    if (!watching) sigaction(number, NULL, &before_watch[i]);
    /* Under nohup a hangup is ignored, and so it stays. */
    int stays = number == SIGHUP && before_watch[i].sa_handler == SIG_IGN;
    if (!stays) watch(number);
  }
  watching = 1;
  return signal_pipe[0];
}

void aq_unwatch_signals(void) {
  if (!watching) return;
  for (int i = 0; i < COUNT(watched); i++) sigaction(watched[i], &before_watch[i], NULL);
  watching = 0;
}

void aq_lend_signals(void) {
  signal(SIGTSTP, SIG_DFL);
  watch(SIGQUIT);
}

static void crashed(int number);

static void guard(int number) {
  struct sigaction action = {0};
  action.sa_handler = crashed;
  action.sa_flags = SA_ONSTACK | SA_NODEFER | SA_RESETHAND;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

void aq_take_signals_back(void) {
  watch(SIGTSTP);
  guard(SIGQUIT);
}

void aq_stop(void) {
  signal(SIGTSTP, SIG_DFL);
  kill(0, SIGTSTP);
  watch(SIGTSTP);
}

static char restore_bytes[1024];
static int restore_length;
static char sentence_bytes[1024];
static int sentence_length_kept;
static struct termios before_us;
static volatile sig_atomic_t guarding;

static void put(int file, const char *bytes, int length) {
  while (length > 0) {
    ssize_t sent = write(file, bytes, (size_t)length);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return;
    bytes += sent;
    length -= (int)sent;
  }
}

static void crashed(int number) {
  if (guarding) {
    guarding = 0;
    put(STDOUT_FILENO, restore_bytes, restore_length);
    tcsetattr(STDOUT_FILENO, TCSANOW, &before_us);
    put(STDERR_FILENO, sentence_bytes, sentence_length_kept);
  }
  signal(number, SIG_DFL);
  raise(number);
}

static int kept(char *room, int size, const char *bytes, int length) {
  if (length > size) length = size;
  memcpy(room, bytes, (size_t)length);
  return length;
}

void aq_guard_thread(void) {
  stack_t stack = {0};
  stack_t present;
  if (sigaltstack(NULL, &present) == 0 && !(present.ss_flags & SS_DISABLE) &&
      present.ss_size >= 32768)
    return;
  stack.ss_size = 65536;
  /* Kept as long as the thread: a handler may need it at any moment. */
  stack.ss_sp = malloc(stack.ss_size);
  if (stack.ss_sp) sigaltstack(&stack, NULL);
}

void aq_guard(const char *restore, int length, const char *sentence, int sentence_length) {
  restore_length = kept(restore_bytes, sizeof restore_bytes, restore, length);
  sentence_length_kept = kept(sentence_bytes, sizeof sentence_bytes, sentence, sentence_length);
  if (tcgetattr(STDOUT_FILENO, &before_us) != 0) return;
  guarding = 1;
  aq_guard_thread();
  for (int i = 0; i < COUNT(deadly); i++) guard(deadly[i]);
}

void aq_unguard(void) {
  guarding = 0;
}
