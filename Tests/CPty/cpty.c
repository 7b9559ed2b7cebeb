#define _GNU_SOURCE 1
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <pty.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>
#include "cpty.h"

static void tell(int pipe, char kind, int value) {
  cpty_news news;
  memset(&news, 0, sizeof news);
  news.kind = kind;
  news.value = value;
  ssize_t ignored = write(pipe, &news, sizeof news);
  (void)ignored;
}

static void supervise(char *const arguments[], char *const environment[], int report,
                      int control) {
  signal(SIGTTOU, SIG_IGN);
  pid_t program = fork();
  if (program == 0) {
    setpgid(0, 0);
    tcsetpgrp(STDIN_FILENO, getpid());
    signal(SIGTTOU, SIG_DFL);
    /* A shell that runs the tests in its background ignores these, and so would the program. */
    signal(SIGINT, SIG_DFL);
    signal(SIGQUIT, SIG_DFL);
    signal(SIGHUP, SIG_DFL);
    close(report);
    close(control);
    execve(arguments[0], arguments, environment);
    _exit(127);
  }
  setpgid(program, program);
  signal(SIGHUP, SIG_IGN);
  signal(SIGINT, SIG_IGN);
  tell(report, 'P', program);
  for (;;) {
    int status = 0;
    if (waitpid(program, &status, WUNTRACED) < 0) {
      if (errno == EINTR) continue;
      _exit(1);
    }
    if (WIFSTOPPED(status)) {
      tcsetpgrp(STDIN_FILENO, getpgrp());
      tell(report, 'S', WSTOPSIG(status));
      char byte;
      if (read(control, &byte, 1) != 1) {
        kill(program, SIGKILL);
        continue;
      }
      tcsetpgrp(STDIN_FILENO, program);
      kill(-program, SIGCONT);
    } else if (WIFEXITED(status)) {
      tell(report, 'E', WEXITSTATUS(status));
      break;
    } else if (WIFSIGNALED(status)) {
      tell(report, 'K', WTERMSIG(status));
      break;
    }
  }
  /* The terminal stays until the test has looked at it. */
  char byte;
  ssize_t ignored = read(control, &byte, 1);
  (void)ignored;
  _exit(0);
}

int cpty_spawn(char *const arguments[], char *const environment[], int columns, int rows,
               cpty *opened) {
  int report[2], control[2];
  if (pipe2(report, O_CLOEXEC) != 0) return -1;
  if (pipe2(control, O_CLOEXEC) != 0) return -1;
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int master = -1;
  pid_t supervisor = forkpty(&master, NULL, NULL, &size);
  if (supervisor < 0) return -1;
  if (supervisor == 0) {
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    /* Another test's terminal must not live on in here. */
    for (int file = 3; file < 1024; file++)
      if (file != report[1] && file != control[0]) close(file);
    supervise(arguments, environment, report[1], control[0]);
  }
  close(report[1]);
  close(control[0]);
  fcntl(master, F_SETFD, FD_CLOEXEC);
  fcntl(master, F_SETFL, O_NONBLOCK);
  fcntl(report[0], F_SETFL, O_NONBLOCK);
  opened->master = master;
  opened->supervisor = supervisor;
  opened->report = report[0];
  opened->control = control[1];
  return 0;
}

int cpty_resize(int master, int columns, int rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(master, TIOCSWINSZ, &size);
}

int cpty_is_raw(int master) {
  struct termios state;
  if (tcgetattr(master, &state) != 0) return -1;
  return !(state.c_lflag & ICANON) && !(state.c_lflag & ECHO);
}

int cpty_width(unsigned scalar) {
  static locale_t utf8;
  if (!utf8) utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  locale_t before = uselocale(utf8);
  int width = wcwidth((wchar_t)scalar);
  uselocale(before);
  return width;
}
