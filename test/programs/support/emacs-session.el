;;; emacs-session.el --- What a test asks of an Emacs that runs  -*- lexical-binding: t -*-

;; Each function does one thing that a user does, or tells what a user sees.

(require 'cl-lib)
(require 'json)

(defvar session-choice nil "The code action that the user chooses.")
(defvar session-offered nil "The code actions that the user was offered last.")
(defvar session-told nil "What ElDoc told last.")

(defun session-read (_prompt collection &rest _)
  "Stand for the list in COLLECTION that a user chooses from."
  (setq session-offered (all-completions "" collection))
  session-choice)

(defun session-do (command)
  "Run COMMAND by a key, and another one, for which Eglot and Flymake wait."
  (global-set-key [f19] command)
  (global-set-key [f20] #'ignore)
  (execute-kbd-macro [f19 f20])
  ;; As before Emacs reads the next key.
  (setq this-command nil))

(defun session-open (file)
  (session-do (lambda () (interactive) (find-file file))))

(defun session-replace (old new)
  (session-do (lambda ()
                (interactive)
                (goto-char (point-min))
                (search-forward old)
                (replace-match new t t))))

(defun session-save ()
  (session-do #'save-buffer))

(defun session-text ()
  (buffer-substring-no-properties (point-min) (point-max)))

(defun session-saved ()
  (let ((file buffer-file-name))
    (with-temp-buffer
      (insert-file-contents file)
      (session-text))))

(defun session-diagnostics ()
  (vconcat
   (mapcar
    (lambda (one)
      (let ((beg (flymake-diagnostic-beg one)) (end (flymake-diagnostic-end one)))
        `((type . ,(format "%s" (flymake-diagnostic-type one)))
          (line . ,(line-number-at-pos beg))
          (marked . ,(buffer-substring-no-properties beg end))
          (text . ,(substring-no-properties (flymake-diagnostic-text one))))))
    (cl-sort (flymake-diagnostics) #'< :key #'flymake-diagnostic-beg))))

(defun session-elsewhere ()
  "The diagnostics of files that are not open, as the project's list shows them."
  (vconcat
   (cl-loop for (file . diagnostics) in flymake-list-only-diagnostics
            nconc (mapcar (lambda (one)
                            (format "%s: %s" (file-name-nondirectory file)
                                    (flymake-diagnostic-text one)))
                          diagnostics))))

(defun session-go-to (words)
  (goto-char (point-min))
  (search-forward words)
  (backward-char))

(defun session-choose (words title)
  "Choose the code action TITLE at WORDS, and tell which were offered."
  (session-go-to words)
  (setq session-offered nil session-choice title)
  (let ((completing-read-function #'session-read))
    (session-do #'eglot-code-actions))
  (vconcat session-offered))

(add-hook 'eldoc-display-functions
          (lambda (docs _interactive) (setq session-told (vconcat (mapcar #'car docs)))))

(defun session-told-at (words)
  "What Emacs tells of WORDS unasked, the first first."
  (session-go-to words)
  (eldoc-print-current-symbol-info)
  session-told)

(defun session-warnings ()
  (if (get-buffer "*Warnings*") (with-current-buffer "*Warnings*" (session-text)) ""))

(defun session-folder ()
  default-directory)

(defun session-call (request)
  "Call the function that REQUEST, in JSON, names, and answer in JSON."
  (let* ((json-array-type 'list)
         (call (json-read-from-string request)))
    (with-current-buffer (window-buffer)
      (json-encode (apply (intern (concat "session-" (car call))) (cdr call))))))

;; Timers run once Emacs waits for its user.
(run-at-time 0 nil (lambda () (message "%s" (getenv "SESSION_READY"))))

;;; emacs-session.el ends here
