// A disk that fails when it is told to: preloaded into a process, it stands between the process and the C library for files whose path begins
// with TIEOUT_FAULT_UNDER. Each act that may change what is on the disk is counted; TIEOUT_FAULT_AT is the one that goes wrong, and
// TIEOUT_FAULT_KIND says how:
//   kill       the process dies before the act
//   torn       half of what is to be written is written, then the process dies
//   full       from then on nothing more can be written (ENOSPC)
//   failing    the act fails once (EIO), a sync included
//   read-only  from then on nothing may be written (EROFS)
// At its end the process says on standard error how many acts there were. With 0 nothing goes wrong.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#define FDS_MAX 4096

static atomic_long acts;
static atomic_bool watched[FDS_MAX];
static long fault_at;
static const char *kind = "";
static const char *under;

__attribute__((constructor)) static void begin(void) {
  const char *at = getenv("TIEOUT_FAULT_AT");
  const char *named = getenv("TIEOUT_FAULT_KIND");
  fault_at = at ? atol(at) : 0;
  kind = named ? named : "";
  under = getenv("TIEOUT_FAULT_UNDER");
}

__attribute__((destructor)) static void end(void) {
  dprintf(2, "acts on the disk: %ld\n", (long)acts);
}

static int is_watched(int fd) { return fd >= 0 && fd < FDS_MAX && watched[fd]; }

static int is_under(const char *path) { return under && path && strncmp(path, under, strlen(under)) == 0; }

static int is_kind(const char *name) { return strcmp(kind, name) == 0; }

// Counts an act; 0 where it may go on, else the error that it ends with. `is_write` is of what needs room or the right to write.
static int fault(int is_write) {
  long act = ++acts;
  if (fault_at == 0 || act < fault_at) return 0;
  if (is_kind("full")) return is_write ? ENOSPC : 0;
  if (is_kind("read-only")) return is_write ? EROFS : 0;
  if (act != fault_at) return 0;
  if (is_kind("failing")) return EIO;
  if (is_kind("kill") || (is_kind("torn") && !is_write)) kill(getpid(), SIGKILL);
  return 0;
}

static int is_torn(void) { return is_kind("torn") && acts == fault_at; }

#define REAL(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
  if (is_watched(fd)) {
    int error = fault(1);
    if (error) return errno = error, -1;
    if (is_torn()) {
      REAL(pwrite64)(fd, bytes, count / 2, at);
      kill(getpid(), SIGKILL);
    }
  }
  return REAL(pwrite64)(fd, bytes, count, at);
}

ssize_t write(int fd, const void *bytes, size_t count) {
  if (is_watched(fd)) {
    int error = fault(1);
    if (error) return errno = error, -1;
    if (is_torn()) {
      REAL(write)(fd, bytes, count / 2);
      kill(getpid(), SIGKILL);
    }
  }
  return REAL(write)(fd, bytes, count);
}

int fsync(int fd) {
  int error = is_watched(fd) ? fault(0) : 0;
  return error ? (errno = error, -1) : REAL(fsync)(fd);
}

int fdatasync(int fd) {
  int error = is_watched(fd) ? fault(0) : 0;
  return error ? (errno = error, -1) : REAL(fdatasync)(fd);
}

int ftruncate64(int fd, off64_t length) {
  int error = is_watched(fd) ? fault(1) : 0;
  return error ? (errno = error, -1) : REAL(ftruncate64)(fd, length);
}

int unlink(const char *path) {
  int error = is_under(path) ? fault(1) : 0;
  return error ? (errno = error, -1) : REAL(unlink)(path);
}

static int opened(int fd, const char *path) {
  if (fd >= 0 && fd < FDS_MAX) watched[fd] = is_under(path);
  return fd;
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  if (is_under(path) && (flags & O_CREAT)) {
    int error = fault(1);
    if (error) return errno = error, -1;
  }
  return opened(REAL(open64)(path, flags, mode), path);
}

int close(int fd) {
  if (fd >= 0 && fd < FDS_MAX) watched[fd] = 0;
  return REAL(close)(fd);
}
